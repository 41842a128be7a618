"""A log target is scored in its own unit by exponentiating the predictions first; exponentiating the RMSE gives another number."""

import numpy as np

# region score
rent = np.array([800.0, 1000.0, 1500.0, 4000.0])
# What a model trained on np.log(rent) answers.
predicted_log = np.log([900.0, 950.0, 1400.0, 3000.0])


def rmse(truth, prediction):
    """Root mean squared error, in the unit of its arguments."""
    return np.sqrt(np.mean((truth - prediction) ** 2))


print("euros:    ", round(rmse(rent, np.exp(predicted_log)), 1))
#> euros:     505.6
print("log scale:", round(rmse(np.log(rent), predicted_log), 3))
#> log scale: 0.161
print("exp(rmse):", round(np.exp(rmse(np.log(rent), predicted_log)), 3))
#> exp(rmse): 1.175
print("forgotten:", round(rmse(rent, predicted_log), 1))
#> forgotten: 2223.7
# endregion

assert np.allclose(np.exp(predicted_log), [900, 950, 1400, 3000])
