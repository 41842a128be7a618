"""On rows in order of time, TimeSeriesSplit trains on the past only; a shuffled KFold trains on days after the test days."""
# survives: shuffled = KFold(n_splits=3, shuffle=True, random_state=14) -- any shuffle trains on later days

import numpy as np
from sklearn.model_selection import KFold, TimeSeriesSplit

# region folds
days = np.arange(12)
for train, test in TimeSeriesSplit(n_splits=3).split(days):
    print(
        "train", train[0], "to", train[-1], "test", test[0], "to", test[-1]
    )
    #> train 0 to 2 test 3 to 5
    #> train 0 to 5 test 6 to 8
    #> train 0 to 8 test 9 to 11

shuffled = KFold(n_splits=3, shuffle=True, random_state=7)
print(
    [bool(train.max() > test.min()) for train, test in shuffled.split(days)]
)
#> [True, True, True]
# endregion

# region quiz_last
weeks = np.arange(10)
*earlier, (train, test) = TimeSeriesSplit(n_splits=4).split(weeks)
print(train, test)
#> [0 1 2 3 4 5 6 7] [8 9]
# endregion

assert all(train.max() < test.min() for train, test in TimeSeriesSplit(n_splits=3).split(days))
backwards = days[::-1]  # places are split, not dates: a table sorted backwards trains on the future
assert all(backwards[train].min() > backwards[test].max() for train, test in TimeSeriesSplit(n_splits=3).split(backwards))
