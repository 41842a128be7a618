"""A grid multiplies with each hyperparameter; a random search costs what you allow it."""
# survives: sampled = list(ParameterSampler(ranges, n_iter=20, random_state=14)) -- any seed draws twenty values

from scipy.stats import loguniform
from sklearn.model_selection import ParameterGrid, ParameterSampler

# region sizes
grid = {
    "max_depth": [3, 5, 8],
    "learning_rate": [0.01, 0.1, 0.3],
    "subsample": [0.6, 0.8, 1.0],
}
wider = grid | {"reg_lambda": [0.1, 1, 10, 100]}
print(len(ParameterGrid(grid)), len(ParameterGrid(wider)))
#> 27 108

ranges = {"max_depth": range(2, 11), "learning_rate": loguniform(0.01, 0.3)}
sampled = list(ParameterSampler(ranges, n_iter=20, random_state=7))
print(len(sampled), len({draw["learning_rate"] for draw in sampled}))
#> 20 20
# endregion

assert set(wider) == {"max_depth", "learning_rate", "subsample", "reg_lambda"}
assert ranges["learning_rate"].args == (0.01, 0.3) and min(ranges["max_depth"]) == 2 and max(ranges["max_depth"]) == 10
assert len({point["learning_rate"] for point in ParameterGrid(grid)}) == 3
