"""Here only the season changes: a baseline of July and one of the whole year alarm in most months, the same month of last year in none."""
# survives: print("July as baseline:          ", alarms([last_year[6]] * 24), "alarms") -- zip stops after the twelve months

# region season
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(4)
usual = [2, 3, 7, 11, 16, 19, 21, 20, 16, 11, 6, 3]  # degrees, by month
last_year = [rng.normal(degrees, 4, 300) for degrees in usual]
this_year = [rng.normal(degrees, 4, 300) for degrees in usual]


def alarms(reference: list) -> int:
    """Months of this year that differ from their reference."""
    pairs = zip(reference, this_year)
    return sum(ks_2samp(then, now).pvalue < 0.001 for then, now in pairs)


whole_year = [np.concatenate(last_year)] * 12
month_before = [last_year[11], *this_year[:11]]
print("July as baseline:          ", alarms([last_year[6]] * 12), "alarms")
#> July as baseline:           10 alarms
print("all of last year:          ", alarms(whole_year), "alarms")
#> all of last year:           12 alarms
print("the month before:          ", alarms(month_before), "alarms")
#> the month before:           10 alarms
print("same month of last year:   ", alarms(last_year), "alarms")
#> same month of last year:    0 alarms
# endregion

assert alarms(this_year) == 0
assert all(len(month) == 300 for month in last_year)
assert [year.size for year in whole_year] == [12 * 300] * 12 and alarms(whole_year) > alarms(last_year)
assert len(month_before) == 12 and {month.size for month in this_year} == {300}
