"""Each feature looks as before and their combination does not: a model gets worse without concept drift."""
# survives: return X, X[:, 0] + X[:, 1] < 0 -- the two answers change names
# survives: model = DecisionTreeClassifier(max_depth=1, random_state=1).fit(X, y) -- the best split of a stump needs no draw
# survives: print("correlation:    ", round(np.corrcoef(X.T)[0, 1], 2), "->", round(np.corrcoef(X_now.T)[0, 1], 1)) -- it is 0.90 to two digits
# survives: print("correlation:    ", round(np.corrcoef(X.T)[0, 1], 1), "->", round(np.corrcoef(X_now.T)[0, 1], 2)) -- it is -0.90 to two digits

# region joint
import numpy as np
from scipy.stats import ks_2samp
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(3)


def customers(correlation: float) -> tuple[np.ndarray, np.ndarray]:
    """Two scores of a customer, and a flag by a rule that stays."""
    X = rng.multivariate_normal(
        [0, 0], [[1, correlation], [correlation, 1]], 2000
    )
    return X, X[:, 0] + X[:, 1] > 0


X, y = customers(correlation=0.9)
model = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, y)
X_now, y_now = customers(correlation=-0.9)

print(
    "columns drifted:",
    [bool(ks_2samp(X[:, i], X_now[:, i]).pvalue < 0.05) for i in (0, 1)],
)
#> columns drifted: [False, False]
print(
    "correlation:    ",
    round(np.corrcoef(X.T)[0, 1], 1),
    "->",
    round(np.corrcoef(X_now.T)[0, 1], 1),
)
#> correlation:     0.9 -> -0.9
print(
    "accuracy:       ",
    round(model.score(X, y), 2),
    "->",
    round(model.score(X_now, y_now), 2),
)
#> accuracy:        0.94 -> 0.57
# endregion

assert model.score(X, y) - model.score(X_now, y_now) > 0.2
