"""Raising the threshold gives recall away and takes precision in; the cost has its own lowest point."""

# region slide
import json

from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import train_test_split

rows, fraud = make_classification(
    4000, weights=[0.95], n_informative=6, flip_y=0.02, random_state=7
)
train, test, fraud_train, fraud_test = train_test_split(
    rows, fraud, random_state=7, stratify=fraud
)
model = LogisticRegression(max_iter=1000).fit(train, fraud_train)
chance = model.predict_proba(test)[:, 1]

for percent in range(5, 100, 10):
    flagged = chance >= percent / 100
    missed = int((fraud_test[~flagged] == 1).sum())
    alarms = int((fraud_test[flagged] == 0).sum())
    row = {
        "threshold": percent / 100,
        "precision": round(precision_score(fraud_test, flagged), 2),
        "recall": round(recall_score(fraud_test, flagged), 2),
        "cost": 100 * missed + 10 * alarms,
    }
    print(json.dumps(row))
    #> {"threshold": 0.05, "precision": 0.08, "recall": 0.67, "cost": 6560}
    #> {"threshold": 0.15, "precision": 0.3, "recall": 0.1, "cost": 5340}
    #> {"threshold": 0.25, "precision": 0.0, "recall": 0.0, "cost": 5810}
    #> {"threshold": 0.35, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.45, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.55, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.65, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.75, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.85, "precision": 0.0, "recall": 0.0, "cost": 5800}
    #> {"threshold": 0.95, "precision": 0.0, "recall": 0.0, "cost": 5800}
# endregion

recalls = [recall_score(fraud_test, chance >= p / 100) for p in range(5, 100, 10)]
assert recalls == sorted(recalls, reverse=True)
assert row["cost"] == 100 * missed + 10 * alarms
assert (missed, alarms) == (int(((chance < 0.95) & (fraud_test == 1)).sum()), int(((chance >= 0.95) & (fraud_test == 0)).sum()))
