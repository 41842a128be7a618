"""A log can make a right-skewed positive column nearly symmetric, and it makes a left-skewed one worse."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import skew

# region skew
rng = np.random.default_rng(1)
fares = rng.lognormal(2.4, 0.8, size=2000)  # right-skewed, positive
scores = 10 - rng.lognormal(0, 0.5, size=2000)  # left-skewed

for name, values in {"fares": fares, "scores": scores}.items():
    before, after = skew(values), skew(np.log(values))
    print(f"{name}: skew {before:.1f}, of the logs {after:.1f}")
    #> fares: skew 3.9, of the logs 0.0
    #> scores: skew -2.0, of the logs -3.1
# endregion

# region picture
figure, (raw, logged) = plt.subplots(1, 2)
raw.hist(fares, bins=40)
raw.set_xlabel("fare")
logged.hist(np.log(fares), bins=40, color="C1")
logged.set_xlabel("log(fare)")
figure.savefig("fares.svg")
# endregion

# region factors
prices = np.array([10.0, 20.0, 40.0, 80.0])
print("steps:        ", np.diff(prices).tolist())
#> steps:         [10.0, 20.0, 40.0]
print("steps of logs:", np.diff(np.log(prices)).round(2).tolist())
#> steps of logs: [0.69, 0.69, 0.69]
# endregion

assert abs(skew(np.log(fares))) < 0.3 < 2 < skew(fares)
assert skew(np.log(scores)) < skew(scores) < 0
