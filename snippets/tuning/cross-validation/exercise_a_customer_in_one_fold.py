"""Rows of one customer stay in one fold."""

# region given
import numpy as np
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(1)
customer = rng.permutation(np.repeat(np.arange(40), 10))
habits = rng.normal(size=(40, 3))
X = habits[customer] + rng.normal(0, 0.05, size=(400, 3))
y = rng.integers(0, 2, 40)[customer]
model = KNeighborsClassifier(1)
# endregion

# region solution
scores = cross_val_score(
    model, X, y, cv=GroupKFold(5), groups=customer
)
# endregion

honest = cross_val_score(model, X, y, cv=GroupKFold(5), groups=customer)
assert len(scores) == 5, "Five splits give five scores."
assert scores.mean() < 0.9, "Random labels cannot be predicted this well: a customer's rows are in training and in test."
assert np.allclose(sorted(scores), sorted(honest)), "The scores are not those of five splits that keep each customer together, with this model."
