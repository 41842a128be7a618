"""A slow drift passes every comparison with the previous window and fails the one with the baseline."""

# region windows
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(2)
weeks = [rng.normal(40 + 0.3 * week, 10, 400) for week in range(20)]  # the mean creeps up by 0.3 a week

previous = [bool(ks_2samp(weeks[i - 1], weeks[i]).pvalue < 0.01) for i in range(1, 20)]
baseline = [bool(ks_2samp(weeks[0], weeks[i]).pvalue < 0.01) for i in range(1, 20)]
print("alarms against the previous week:", sum(previous))
#> alarms against the previous week: 0
print("alarms against the baseline:     ", sum(baseline), "first in week", baseline.index(True) + 1)
#> alarms against the baseline:      12 first in week 7
# endregion

# region quiz_jump
months = [rng.normal(40 if month < 3 else 55, 10, 400) for month in range(8)]

print("previous", [bool(ks_2samp(months[i - 1], months[i]).pvalue < 0.001) for i in range(1, 8)].count(True))
#> previous 1
print("baseline", [bool(ks_2samp(months[0], months[i]).pvalue < 0.001) for i in range(1, 8)].count(True))
#> baseline 5
# endregion

assert weeks[0].size == 400
assert baseline[-1]
assert len(previous) == len(baseline) == 19
