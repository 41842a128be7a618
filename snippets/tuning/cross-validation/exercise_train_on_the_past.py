"""Folds in time order never train on the future."""

# region given
import numpy as np
from sklearn.model_selection import KFold, TimeSeriesSplit

days = np.arange(12).reshape(-1, 1)
# endregion

# region solution
splits = list(TimeSeriesSplit(3).split(days))
# endregion

assert len(splits) == 3, "There have to be three splits."
assert all(train.max() < test.min() for train, test in splits), "A split trains on days after its test days, which is the future."
assert [len(test) for _, test in splits] == [3, 3, 3], "Each split has to be tested on three days."
