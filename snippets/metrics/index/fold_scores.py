"""The cross-validation score is the mean of the folds' scores; their spread says how far to trust it."""
# survives: print(round(np.mean(rmse_per_fold), 4), round(np.std(rmse_per_fold, ddof=1), 2)) -- the mean has one digit

# region mean
import numpy as np

rmse_per_fold = [2.5, 3.1, 2.8, 3.4, 2.7]
print(
    round(np.mean(rmse_per_fold), 2),
    round(np.std(rmse_per_fold, ddof=1), 2),
)
#> 2.9 0.35
print(
    "standard error of the mean",
    round(np.std(rmse_per_fold, ddof=1) / np.sqrt(5), 2),
)
#> standard error of the mean 0.16
# endregion

assert len(rmse_per_fold) == 5
