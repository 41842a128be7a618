"""Resampling is for the training rows, after the split."""

# region given
import numpy as np
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 2))
y = np.array([1] * 20 + [0] * 180)


def repeat_rare(X, y):
    """The rows, with the rare ones repeated until the classes are equal."""
    rare = np.flatnonzero(y == 1)
    more = rng.choice(rare, (y == 0).sum() - len(rare))
    return np.r_[X, X[more]], np.r_[y, y[more]]
# endregion

# region solution
X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.25, stratify=y, random_state=0
)
X_train, y_train = repeat_rare(X_train, y_train)
# endregion

shared = set(map(tuple, X_train)) & set(map(tuple, X_test))
assert len(y_test) == 50 or shared, "The test has more than a quarter of the 200 rows: the test was resampled too."
assert not shared, "The model is trained on test rows as well: the same row is in both parts."
assert y_test.sum() == 5, "The test has to keep the classes as they are: a tenth of its 50 rows is rare."
assert (y_train == 1).sum() > 15, "The training part was not resampled."
assert (y_train == 1).sum() == (y_train == 0).sum() == 135, "In training both classes have 135 rows."
