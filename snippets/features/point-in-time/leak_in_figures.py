"""A feature that sees the future scores well in training's own test and no better than chance when it is served as of the moment."""

# region data
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(3)
n = 4000
churned = rng.random(n) < 0.3
before = rng.poisson(2, n)  # tickets known when we must decide
after = before + rng.poisson(4, n) * churned  # customers who leave complain
# endregion

# region latest
train, test = slice(0, 2000), slice(2000, n)
latest = LogisticRegression().fit(after[train, None], churned[train])
offline = latest.predict_proba(after[test, None])[:, 1]
served = latest.predict_proba(before[test, None])[:, 1]
print(round(roc_auc_score(churned[test], offline), 2))
#> 0.93
print(round(roc_auc_score(churned[test], served), 2))
#> 0.5
# endregion

assert before.mean() < after.mean()
assert (train.start, train.stop, test.start) == (0, 2000, 2000)
