"""Balanced class weights raise recall by inflating the probabilities; here the plain model with a lower threshold finds as much."""
import warnings

warnings.filterwarnings("ignore", category=FutureWarning)

from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

payments, fraud = make_classification(
    6000, n_features=8, n_informative=4, weights=[0.97], class_sep=0.8, flip_y=0.01, random_state=3
)
X_train, X_val, y_train, y_val = train_test_split(payments, fraud, test_size=0.5, stratify=fraud, random_state=0)

# region weights
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_score, recall_score

print("share of fraud", y_val.mean())
#> share of fraud 0.035
for class_weight in [None, "balanced"]:
    model = LogisticRegression(class_weight=class_weight)
    p = model.fit(X_train, y_train).predict_proba(X_val)[:, 1]
    print(
        class_weight,
        "recall",
        round(recall_score(y_val, p >= 0.5), 2),
        "precision",
        round(precision_score(y_val, p >= 0.5), 2),
        "mean probability",
        round(p.mean(), 2),
    )
    #> None recall 0.08 precision 1.0 mean probability 0.03
    #> balanced recall 0.63 precision 0.1 mean probability 0.38
# endregion

assert round(y_train.mean(), 3) == 0.035

# region threshold
plain = LogisticRegression().fit(X_train, y_train)
p = plain.predict_proba(X_val)[:, 1]

flagged = p >= y_train.mean()  # the base rate in place of 0.5
print(
    "recall",
    round(recall_score(y_val, flagged), 2),
    "precision",
    round(precision_score(y_val, flagged), 2),
    "mean probability",
    round(p.mean(), 2),
)
#> recall 0.62 precision 0.08 mean probability 0.03
# endregion

# region correct
import numpy as np

keep_share = 0.05  # of the honest payments, and all frauds
draw = np.random.default_rng(0).random(len(y_train))
kept = (y_train == 1) | (draw < keep_share)
small = LogisticRegression().fit(X_train[kept], y_train[kept])

p = small.predict_proba(X_val)[:, 1]
odds = p / (1 - p) * keep_share
print(round(p.mean(), 2), round((odds / (1 + odds)).mean(), 2))
#> 0.31 0.03
# endregion

assert kept.sum() < 300 and kept[y_train == 1].all()
