"""On a right-skewed column both rules cut the honest tail; on the log scale the fences cut little."""

import matplotlib.pyplot as plt
import numpy as np

# region rules
rng = np.random.default_rng(7)
fares = rng.lognormal(2.4, 0.7, size=2000)  # skewed, no mistakes


def fences(values):
    """Lower and upper limit by the interquartile range."""
    first, third = np.percentile(values, [25, 75])
    return first - 1.5 * (third - first), third + 1.5 * (third - first)


three_deviations = fares.mean() + 3 * fares.std(ddof=1)
upper = fences(fares)[1]
upper_of_logs = np.exp(fences(np.log(fares))[1])
print(f"lower fence: {fences(fares)[0]:.1f}")
#> lower fence: -9.1
for limit in (three_deviations, upper, upper_of_logs):
    print(f"above {limit:.0f}: {np.mean(fares > limit):.1%} of the fares")
    #> above 46: 1.9% of the fares
    #> above 33: 5.5% of the fares
    #> above 71: 0.3% of the fares
# endregion

# region picture
figure, axes = plt.subplots(layout="constrained")
axes.hist(fares, bins=60)
axes.axvline(upper, color="C1", label="IQR fence")
axes.axvline(three_deviations, color="C3", ls="--", label="3 deviations")
axes.axvline(upper_of_logs, color="C2", ls=":", label="fence of the logs")
axes.set_xlabel("fare")
axes.set_ylabel("trips")
figure.legend(loc="outside upper right", ncols=3)
figure.savefig("fares.svg")
# endregion

assert np.allclose(fences([1, 2, 3, 4, 5]), (-1, 7)) and fences(fares)[0] < 0
assert np.mean(fares > upper) > 0.05 > 0.01 > np.mean(fares > upper_of_logs)
assert fares.mean() < 3 * fares.std(ddof=1)
assert upper < three_deviations < upper_of_logs
# survives: three_deviations = fares.mean() + 3 * fares.std(ddof=2) -- of 2,000 rows one does not count
# survives: figure.legend(loc="outside upper right", ncols=6) -- three labels need three columns
# survives: three_deviations = fares.mean() + 3 * fares.std() -- of 2,000 rows one does not count
# survives: figure, axes = plt.subplots() -- where the picture leaves room says nothing of fares
