"""Raising the threshold gives recall away and takes precision in; the cost has its own lowest point."""

# region slide
import json

from sklearn.datasets import make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import train_test_split

rows, fraud = make_classification(
    4000, weights=[0.9], n_informative=6, class_sep=1.4, random_state=7
)
train, test, fraud_train, fraud_test = train_test_split(
    rows, fraud, random_state=7, stratify=fraud
)
model = RandomForestClassifier(50, random_state=7).fit(train, fraud_train)
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
    #> {"threshold": 0.05, "precision": 0.23, "recall": 0.98, "cost": 3480}
    #> {"threshold": 0.15, "precision": 0.56, "recall": 0.92, "cost": 1530}
    #> {"threshold": 0.25, "precision": 0.78, "recall": 0.86, "cost": 1650}
    #> {"threshold": 0.35, "precision": 0.92, "recall": 0.78, "cost": 2270}
    #> {"threshold": 0.45, "precision": 0.97, "recall": 0.63, "cost": 3720}
    #> {"threshold": 0.55, "precision": 0.98, "recall": 0.44, "cost": 5710}
    #> {"threshold": 0.65, "precision": 1.0, "recall": 0.31, "cost": 7000}
    #> {"threshold": 0.75, "precision": 1.0, "recall": 0.22, "cost": 7900}
    #> {"threshold": 0.85, "precision": 1.0, "recall": 0.09, "cost": 9200}
    #> {"threshold": 0.95, "precision": 0.0, "recall": 0.0, "cost": 10100}
# endregion

recalls = [recall_score(fraud_test, chance >= p / 100) for p in range(5, 100, 10)]
assert recalls == sorted(recalls, reverse=True)
assert not flagged.any(), "at 0.95 there is no alarm, so precision is not defined"
assert row["cost"] == 100 * missed + 10 * alarms
assert (missed, alarms) == (int(((chance < 0.95) & (fraud_test == 1)).sum()), int(((chance >= 0.95) & (fraud_test == 0)).sum()))
