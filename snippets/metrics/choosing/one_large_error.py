"""If one of a hundred errors grows from 1 to 100, RMSE grows tenfold and MAE nearly twofold."""

import numpy as np

# region errors
errors = np.ones(100)
print("rmse", np.sqrt(np.mean(errors**2)), "mae", np.mean(np.abs(errors)))
#> rmse 1.0 mae 1.0

errors[0] = 100
print(
    "rmse",
    round(np.sqrt(np.mean(errors**2)), 2),
    "mae",
    np.mean(np.abs(errors)),
)
#> rmse 10.05 mae 1.99
# endregion

# survives: print("rmse", np.sqrt(np.mean(errors**4)), "mae", np.mean(np.abs(errors))) -- all errors are 1 there
# survives: errors[1] = 100 -- any one of them
assert len(errors) == 100 and errors.sum() == 199
