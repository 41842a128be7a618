"""Log loss of a probability of exactly 0 needs a limit."""

# region given
from math import isclose, log
# endregion

# region solution
def log_loss(labels, probabilities):
    total = 0
    for label, p in zip(labels, probabilities):
        p = min(max(p, 1e-15), 1 - 1e-15)
        total -= log(p) if label else log(1 - p)
    return total / len(labels)
# endregion

assert not isclose(log_loss([1, 0], [0.8, 0.2]), -2 * log(0.8)), "The loss is the mean over the rows; this is their sum."
assert isclose(log_loss([1, 0], [0.8, 0.2]), -log(0.8)), "An offset changes every row; only probabilities at the very ends should be moved."
sure = log_loss([1, 0], [0.0, 0.2])
assert sure > 1, "The surest mistake costs nothing here, because its row is left out."
assert isclose(sure, (-log(1e-15) - log(0.8)) / 2), "A probability of 0 has to count as 1e-15."
assert isclose(log_loss([0], [1.0]), -log(1 - (1 - 1e-15))), "A probability of 1 for a negative row is as sure a mistake as 0 for a positive one."
