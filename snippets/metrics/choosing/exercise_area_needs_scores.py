"""The area under the ROC curve is measured on scores, not on labels."""

# region given
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

X = [[0], [1], [2], [3], [4], [5], [6], [7]]
y = [0, 0, 0, 1, 0, 1, 1, 1]
model = LogisticRegression().fit(X, y)
# endregion

# region solution
area = roc_auc_score(y, model.predict_proba(X)[:, 1])
# endregion

assert area > 0.5, "These are the scores of the other class: the order is upside down."
assert area != 0.75, "This looks at one threshold only, as labels and accuracy do; the area looks at all thresholds."
assert abs(area - 15 / 16) < 1e-9, "15 of the 16 pairs of a positive and a negative row are in the right order."
