"""A grid multiplies with each hyperparameter; a random search costs what you allow it."""

from scipy.stats import loguniform
from sklearn.model_selection import ParameterGrid, ParameterSampler

# region sizes
grid = {"max_depth": [3, 5, 8], "learning_rate": [0.01, 0.1, 0.3], "subsample": [0.6, 0.8, 1.0]}
print(len(ParameterGrid(grid)), len(ParameterGrid(grid | {"reg_lambda": [0.1, 1, 10, 100]})))
#> 27 108

ranges = {"max_depth": range(2, 11), "learning_rate": loguniform(0.01, 0.3)}
sampled = list(ParameterSampler(ranges, n_iter=20, random_state=7))
print(len(sampled), len({draw["learning_rate"] for draw in sampled}))
#> 20 20
# endregion

assert all(0.01 <= draw["learning_rate"] <= 0.3 and 2 <= draw["max_depth"] <= 10 for draw in sampled)
assert len({point["learning_rate"] for point in ParameterGrid(grid)}) == 3
