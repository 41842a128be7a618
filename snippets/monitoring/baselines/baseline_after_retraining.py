"""After retraining the old baseline keeps alarming about what the model has learned; rows of the new time as baseline do not."""
# survives: drift = bool(test.pvalue < 0.002) -- neither p lies near a limit

# region retrained
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(5)
trained_in_may = rng.normal(40, 10, 2000)
trained_in_october = rng.normal(46, 10, 2000)  # customers are older by now
november = rng.normal(46, 10, 2000)

baselines = {"May": trained_in_may, "October": trained_in_october}
for name, baseline in baselines.items():
    test = ks_2samp(baseline, november)
    drift = bool(test.pvalue < 0.001)
    print(f"baseline of {name}: KS {test.statistic:.2f}, drift {drift}")
    #> baseline of May: KS 0.23, drift True
    #> baseline of October: KS 0.03, drift False
# endregion

# region gap
days = {1: 40, 2: 40, 5: 55, 6: 55}  # no rows arrived on days 3 and 4
pairs = [(day - 1, day) for day in days if day - 1 in days]
print("days compared with the day before:", pairs)
#> days compared with the day before: [(1, 2), (5, 6)]
# endregion

assert ks_2samp(trained_in_october, november).pvalue > 0.05
assert len(days) == 4
assert days == {1: 40, 2: 40, 5: 55, 6: 55}
