"""Grid points times folds, and one more fit."""

# region given
grid = {
    "max_depth": [3, 5, 9],
    "min_samples_leaf": [1, 5],
    "criterion": ["gini", "entropy"],
}
folds = 5
# endregion

# region solution
import math

fits = math.prod(map(len, grid.values())) * folds + 1
# endregion

assert fits != 35, "Combinations multiply; 3 + 2 + 2 only counts the values."
assert fits != 60, "60 models are fitted on the folds; the refit of the best one on all rows is missing."
assert fits == 61, "12 combinations on 5 folds and one refit make 61 models."
