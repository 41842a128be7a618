"""Each call of the metrics sheet gives what the comment beside it says."""

# region classes
from sklearn.metrics import (
    average_precision_score,
    confusion_matrix,
    f1_score,
    fbeta_score,
    log_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)

truth = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
score = [0.9, 0.8, 0.7, 0.3, 0.6, 0.4, 0.2, 0.2, 0.1, 0.1]
told = [int(s >= 0.5) for s in score]  # the threshold is your choice

confusion_matrix(truth, told)  # [[TN, FP], [FN, TP]]
precision_score(truth, told)  # of what is told: TP / (TP + FP)
recall_score(truth, told)  # of what is so: TP / (TP + FN)
f1_score(truth, told)  # their harmonic mean
fbeta_score(truth, told, beta=2)  # beta > 1: recall counts more
roc_auc_score(truth, score)  # takes scores: no threshold in it
average_precision_score(truth, score)  # where the positives are rare
log_loss(truth, score)  # wants honest probabilities
# endregion

assert confusion_matrix(truth, told).tolist() == [[5, 1], [1, 3]]
assert precision_score(truth, told) == recall_score(truth, told) == f1_score(truth, told) == 0.75
higher = [int(s >= 0.65) for s in score]
assert precision_score(truth, higher) == 1 and recall_score(truth, higher) == 0.75
assert fbeta_score(truth, higher, beta=2) < f1_score(truth, higher)
assert round(roc_auc_score(truth, score), 3) == 0.917
assert roc_auc_score(truth, [s / 2 for s in score]) == roc_auc_score(truth, score)
assert round(average_precision_score(truth, score), 3) == 0.917 and log_loss(truth, score) < 0.5

# region numbers
from sklearn.metrics import (
    mean_absolute_error,
    mean_absolute_percentage_error,
    r2_score,
    root_mean_squared_error,
)

paid = [8.0, 14.0, 20.0, 50.0]
guess = [9.0, 13.0, 21.0, 30.0]
mean_absolute_error(paid, guess)  # typical error, in the unit
root_mean_squared_error(paid, guess)  # one large error weighs more
r2_score(paid, guess)  # 1 best; 0 as good as the mean; may be below
mean_absolute_percentage_error(paid, guess)  # a share, no unit
# endregion

assert mean_absolute_error(paid, guess) == 5.75
assert round(root_mean_squared_error(paid, guess), 2) == 10.04
assert round(r2_score(paid, guess), 3) == 0.614 and abs(r2_score(paid, [23.0] * 4)) < 1e-9
assert r2_score(paid, [60.0] * 4) < 0
assert round(mean_absolute_percentage_error(paid, guess), 3) == 0.162
