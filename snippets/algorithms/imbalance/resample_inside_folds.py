"""Oversampling before the folds puts copies of one positive on both sides; inside the training folds the score is honest."""
import warnings

warnings.filterwarnings("ignore", category=FutureWarning)

import numpy as np
from sklearn.datasets import make_classification

payments, fraud = make_classification(
    1000, n_features=8, n_informative=2, weights=[0.95], class_sep=0.5, flip_y=0.02, random_state=3
)

# region leak
from sklearn.metrics import recall_score
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier


def oversample(X, y):
    """Draw positives again until both classes have equally many rows."""
    positives = np.flatnonzero(y == 1)
    missing = (y == 0).sum() - len(positives)
    copies = np.random.default_rng(0).choice(positives, missing)
    rows = np.r_[np.arange(len(y)), copies]
    return X[rows], y[rows]


tree = DecisionTreeClassifier(random_state=0)
folds = StratifiedKFold(5, shuffle=True, random_state=0)

before = cross_val_score(
    tree, *oversample(payments, fraud), cv=folds, scoring="recall"
).mean()

inside = []
for train, test in folds.split(payments, fraud):
    tree.fit(*oversample(payments[train], fraud[train]))
    answers = tree.predict(payments[test])
    inside.append(recall_score(fraud[test], answers))

print("before the folds", before, "inside", round(np.mean(inside), 2))
#> before the folds 1.0 inside 0.18
# endregion

assert before > 3 * np.mean(inside)
assert fraud.sum() == 61

# region stratify
from sklearn.model_selection import KFold

late = np.array([0] * 95 + [1] * 5)  # the five frauds came last
rows = late.reshape(-1, 1)
for folds in [KFold(5), StratifiedKFold(5)]:
    frauds = [int(late[test].sum()) for _, test in folds.split(rows, late)]
    print(type(folds).__name__, frauds)
    #> KFold [0, 0, 0, 0, 5]
    #> StratifiedKFold [1, 1, 1, 1, 1]
# endregion

from sklearn.model_selection import check_cv

assert isinstance(check_cv(5, late, classifier=True), StratifiedKFold)
assert late.sum() == 5
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    assert recall_score([0, 0], [0, 0]) == 0 and "ill-defined" in str(said[0].message)
