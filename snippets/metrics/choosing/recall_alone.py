"""Recall alone is won by flagging everyone; a floor on precision makes it a choice."""

import numpy as np
from sklearn.metrics import precision_recall_curve, precision_score, recall_score

# region everyone
fraud = np.array([1, 1, 0, 1, 0, 0, 1, 0, 0, 0])
score = np.array(
    [0.95, 0.90, 0.80, 0.70, 0.55, 0.50, 0.40, 0.30, 0.20, 0.10]
)

everyone = np.ones(10)
print(recall_score(fraud, everyone), precision_score(fraud, everyone))
#> 1.0 0.4
# endregion

# region floor
precision, recall, thresholds = precision_recall_curve(fraud, score)
allowed = precision[:-1] >= 0.7
best = np.argmax(np.where(allowed, recall[:-1], -1))
print(
    "threshold",
    thresholds[best],
    "recall",
    recall[best],
    "precision",
    precision[best],
)
#> threshold 0.7 recall 0.75 precision 0.75
# endregion

# survives: best = np.argmax(np.where(allowed, recall[:-1], -2)) -- any number below every recall does
assert list(thresholds[:2]) == [0.1, 0.2]
