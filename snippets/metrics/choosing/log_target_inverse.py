"""The inverse of log1p is expm1, and exponentiating a mean of logs gives the median, below the mean."""

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
price = np.exp(
    rng.normal(6, 1, 10_000)
)  # a skewed price: normal on the log scale

constant = np.log(
    price
).mean()  # the best constant prediction on the log scale
residuals = np.log(price) - constant
print("mean price  ", round(price.mean(), -1))
#> mean price   670.0
print(
    "exp of it   ",
    round(np.exp(constant), -1),
    "median",
    round(np.median(price), -1),
)
#> exp of it    400.0 median 400.0
print(
    "with smearing", round(np.exp(constant) * np.exp(residuals).mean(), -1)
)
#> with smearing 670.0
# endregion

# survives: print("expm1:", np.round(np.expm1(np.log1p(orders)), 12)) -- any rounding shows it
# survives: print("exp:  ", np.round(np.exp(np.log1p(orders)), 12)) -- any rounding shows it
# survives: rng = np.random.default_rng(6) -- another sample shows it as well
# survives: print("exp of it   ", round(np.exp(constant), -2), "median", round(np.median(price), -1)) -- rounding
# survives: print("exp of it   ", round(np.exp(constant), -1), "median", round(np.median(price), -2)) -- rounding
assert np.isclose(np.exp(constant) * np.exp(residuals).mean(), price.mean())
