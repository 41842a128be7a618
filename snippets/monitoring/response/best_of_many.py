"""How many candidates were tried counts too: the best of many equal ones looks better than it is, until fresh rows judge it."""
# survives: print("on the rows that chose it:", round(candidates[best].mean(), 6)) -- 500 rows give three digits

# region many
import numpy as np

rng = np.random.default_rng(9)
candidates = rng.random((40, 500)) < 0.80  # forty equal models
best = candidates.mean(axis=1).argmax()
print("on the rows that chose it:", round(candidates[best].mean(), 3))
#> on the rows that chose it: 0.842
fresh = rng.random((40, 5000)) < 0.80
print("on fresh rows:            ", round(fresh[best].mean(), 3))
#> on fresh rows:             0.796
# endregion

assert candidates.mean(axis=1).max() > 0.82
