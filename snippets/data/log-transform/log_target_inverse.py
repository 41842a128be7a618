"""The inverse of log1p is expm1, and exponentiating the mean of normal logs gives the median, below the mean."""

import numpy as np

# region inverse
orders = np.array([0.0, 3.0, 10.0])
print("exp:  ", np.round(np.exp(np.log1p(orders)), 6))
#> exp:   [ 1.  4. 11.]
print("expm1:", np.round(np.expm1(np.log1p(orders)), 6))
#> expm1: [ 0.  3. 10.]
# endregion

# region smearing
rng = np.random.default_rng(3)
logs = rng.normal(6, 1, 10_000)  # what a model trained on logs sees
price = np.exp(logs)

constant = logs.mean()  # the best constant prediction of the logs
factor = np.exp(logs - constant).mean()  # mean of exp(residual)
print("mean price:    ", round(price.mean(), -1))
#> mean price:     670.0
print("median price:  ", round(np.median(price), -1))
#> median price:   400.0
print("exp(constant): ", round(np.exp(constant), -1))
#> exp(constant):  400.0
print("times factor:  ", round(np.exp(constant) * factor, -1))
#> times factor:   670.0
# endregion

# survives: print("expm1:", np.round(np.expm1(np.log1p(orders)), 12)) -- any rounding shows it
# survives: print("exp:  ", np.round(np.exp(np.log1p(orders)), 12)) -- any rounding shows it
assert np.isclose(np.exp(constant) * factor, price.mean())
# survives: rng = np.random.default_rng(6) -- another sample shows it as well
# survives: print("median price:  ", round(np.median(price), -2)) -- rounding
# survives: print("exp(constant): ", round(np.exp(constant), -2)) -- rounding
