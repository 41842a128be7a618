"""A slow drift can pass every comparison with the previous window and still fail the one with the baseline."""
# survives: weeks = [rng.normal(80 + 0.3 * week, 10, 400) for week in range(20)] -- the start does not matter
# survives: bool(ks_2samp(weeks[i - 1], weeks[i]).pvalue < 0.02) -- the steps pass at that level too
# survives: bool(ks_2samp(months[i - 1], months[i]).pvalue < 0.02) -- the jump is plain at any level
# survives: bool(ks_2samp(months[0], months[i]).pvalue < 0.02) for i in range(1, 8) -- the jump is plain at any level
# survives: bool(ks_2samp(months[1], months[i]).pvalue < 0.01) for i in range(1, 8) -- the second month is like the first

# region windows
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(2)
# The mean creeps up by 0.3 a week.
weeks = [rng.normal(40 + 0.3 * week, 10, 400) for week in range(20)]

previous = [
    bool(ks_2samp(weeks[i - 1], weeks[i]).pvalue < 0.01)
    for i in range(1, 20)
]
baseline = [
    bool(ks_2samp(weeks[0], weeks[i]).pvalue < 0.01) for i in range(1, 20)
]
print("alarms against the previous week:", sum(previous))
#> alarms against the previous week: 0
print(
    "alarms against the baseline:     ",
    sum(baseline),
    "first in week",
    baseline.index(True) + 1,
)
#> alarms against the baseline:      12 first in week 7
# endregion

# region quiz_jump
months = [
    rng.normal(mean, 10, 400) for mean in [40, 40, 40, 55, 55, 55, 55, 55]
]

before = [
    bool(ks_2samp(months[i - 1], months[i]).pvalue < 0.01)
    for i in range(1, 8)
]
first = [
    bool(ks_2samp(months[0], months[i]).pvalue < 0.01) for i in range(1, 8)
]
print("previous", sum(before), "baseline", sum(first))
#> previous 1 baseline 5
# endregion

assert weeks[0].size == 400
assert baseline[-1]
assert len(previous) == len(baseline) == 19
assert first == [False, False, True, True, True, True, True]
assert [round(month.mean(), -1) for month in months[:3]] == [40, 40, 40]
assert {month.size for month in months} == {400} and max(month.std() for month in months) < 12
