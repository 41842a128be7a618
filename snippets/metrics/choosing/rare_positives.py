"""When positives become rare, ROC AUC stays where it was and the area under the precision-recall curve falls."""

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

# region rarity
rng = np.random.default_rng(7)


def areas(frauds: int, honest: int) -> tuple[float, float]:
    """ROC AUC and average precision of the same scorer on so many payments
    of each kind."""
    label = np.r_[np.ones(frauds), np.zeros(honest)]
    score = np.r_[rng.normal(2, 1, frauds), rng.normal(0, 1, honest)]
    return round(roc_auc_score(label, score), 2), round(
        average_precision_score(label, score), 2
    )


print("1 in 2:   ", *areas(frauds=2000, honest=2000))
#> 1 in 2:    0.92 0.92
print("1 in 100: ", *areas(frauds=2000, honest=198_000))
#> 1 in 100:  0.92 0.27
# endregion

random_scores = rng.random(200_000)
label = np.r_[np.ones(2000), np.zeros(198_000)]
assert round(average_precision_score(label, random_scores), 2) == 0.01
assert round(roc_auc_score(label, random_scores), 1) == 0.5
