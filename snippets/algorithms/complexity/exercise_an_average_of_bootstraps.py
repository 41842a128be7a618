"""Trees of different samples err differently, and the average errs less."""

# region given
import numpy as np
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
X = rng.uniform(0, 6, size=(200, 1))
y = np.sin(X[:, 0]) + rng.normal(0, 0.5, 200)
# endregion

# region solution
trees = []
for _ in range(50):
    rows = rng.integers(0, len(X), len(X))
    tree = DecisionTreeRegressor(random_state=0)
    trees.append(tree.fit(X[rows], y[rows]))


def forecast(X_new):
    return np.mean([tree.predict(X_new) for tree in trees], axis=0)
# endregion

X_new = np.linspace(0.1, 5.9, 300).reshape(-1, 1)
said = forecast(X_new)
alone = DecisionTreeRegressor(random_state=0).fit(X, y).predict(X_new)


def error(answers):
    """The mean squared distance from the curve without noise."""
    return float(np.mean((answers - np.sin(X_new[:, 0])) ** 2))


assert np.ndim(said) == 1 and len(said) == 300, "The average over trees and rows is one number; each row needs its own."
assert not np.allclose(said, alone), "This predicts what one tree predicts: all were fitted on the same rows."
assert error(said) < error(alone), "The average is worse than one tree: rows and labels that belong together have to be drawn together."
assert error(said) < 0.75 * error(alone), "The average is hardly better than one tree; 50 trees of different samples do more."
