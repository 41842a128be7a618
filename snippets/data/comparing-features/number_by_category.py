"""Two groups: Welch's t-test or Mann-Whitney; three or more: an analysis of variance or Kruskal-Wallis."""

import numpy as np
from scipy.stats import f_oneway, kruskal, mannwhitneyu, ttest_ind

# region two_groups
rng = np.random.default_rng(4)
card = rng.normal(14, 3, size=80)
cash = rng.normal(12, 6, size=40)

student = ttest_ind(card, cash)  # takes the spreads for equal
welch = ttest_ind(card, cash, equal_var=False)
print("means differ by", round(card.mean() - cash.mean(), 1))
#> means differ by 1.6
print("Student p:", round(student.pvalue, 3))
#> Student p: 0.044
print("Welch p:  ", round(welch.pvalue, 3))
#> Welch p:   0.094
# endregion

# region skewed
short = rng.lognormal(2.0, 0.5, size=30)
long_ = rng.lognormal(2.5, 0.5, size=30)
long_[0] = 4000.0  # one meter was left running
welch_p = ttest_ind(short, long_, equal_var=False).pvalue
print("Welch p:       ", round(welch_p, 2))
#> Welch p:        0.31
print("Mann-Whitney p:", round(mannwhitneyu(short, long_).pvalue, 4))
#> Mann-Whitney p: 0.0014
# endregion

# region three_groups
app = rng.normal(18, 3, size=60)
print("analysis of variance:", f_oneway(card, cash, app).pvalue < 0.001)
#> analysis of variance: True
print("Kruskal-Wallis:      ", kruskal(card, cash, app).pvalue < 0.001)
#> Kruskal-Wallis:       True
# endregion

# region many_rows
before = rng.normal(14.00, 3, size=400_000)
after = rng.normal(14.05, 3, size=400_000)
p = ttest_ind(before, after, equal_var=False).pvalue
print("p below 0.001:", p < 0.001)
#> p below 0.001: True
difference = after.mean() - before.mean()
print("difference in deviations:", round(difference / before.std(), 2))
#> difference in deviations: 0.02
# endregion

assert student.pvalue < 0.05 < welch.pvalue
# survives: welch_p = ttest_ind(short, long_, equal_var=True).pvalue -- neither form of the t-test sees past the wrong value
# survives: app = rng.normal(36, 3, size=60) -- a larger difference is found as well
# survives: app = rng.normal(18, 6, size=60) -- the difference is found with a wider spread as well
# survives: app = rng.normal(18, 3, size=120) -- more rows find it as well
# survives: print("analysis of variance:", f_oneway(card, cash, app).pvalue < 0.002) -- p is far below both
# survives: print("Kruskal-Wallis:      ", kruskal(card, cash, app).pvalue < 0.002) -- p is far below both
# survives: before = rng.normal(14.00, 3, size=800000) -- more rows show it as well
# survives: after = rng.normal(14.05, 6, size=400_000) -- a wider spread shows it as well
# survives: after = rng.normal(14.05, 3, size=800000) -- more rows show it as well
# survives: p = ttest_ind(before, after, equal_var=True).pvalue -- the spreads are equal
# survives: print("p below 0.001:", p < 0.002) -- p is far below both
