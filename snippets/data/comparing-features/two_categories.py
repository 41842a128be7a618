"""A crosstab shows how two categories go together; chi-square tests it, Cramér's V says how strongly."""

import numpy as np
import pandas as pd
from scipy.stats import chi2_contingency, fisher_exact

# region test
trips = pd.DataFrame({
    "payment": ["card"] * 60 + ["cash"] * 40,
    "tipped": ["yes"] * 40 + ["no"] * 20 + ["yes"] * 10 + ["no"] * 30,
})
counts = pd.crosstab(trips["payment"], trips["tipped"])
print(counts)
#> tipped   no  yes
#> payment
#> card     20   40
#> cash     30   10

result = chi2_contingency(counts)
print("expected if independent:", result.expected_freq.tolist())
#> expected if independent: [[30.0, 30.0], [20.0, 20.0]]
print("p below 0.001:", result.pvalue < 0.001)
#> p below 0.001: True
# endregion

# region strength
def cramers_v(counts):
    """0: they tell nothing about each other; 1: one tells the other."""
    statistic = chi2_contingency(counts, correction=False).statistic
    smaller = min(counts.shape) - 1
    return np.sqrt(statistic / (counts.to_numpy().sum() * smaller))


print("V:", round(cramers_v(counts), 2))
#> V: 0.41
print("V, ten times the rows:", round(cramers_v(counts * 10), 2))
#> V, ten times the rows: 0.41
print("p falls:", chi2_contingency(counts * 10).pvalue < result.pvalue)
#> p falls: True
# endregion

assert np.isclose(cramers_v(counts), cramers_v(counts * 10))
assert chi2_contingency([[10, 10], [10, 10]]).pvalue == chi2_contingency([[100, 100], [100, 100]]).pvalue == 1

# region few
rare = pd.DataFrame([[3, 1], [1, 6]])
print("expected:", chi2_contingency(rare).expected_freq.round(1).tolist())
#> expected: [[1.5, 2.5], [2.5, 4.5]]
print("Fisher p:", round(fisher_exact(rare).pvalue, 3))
#> Fisher p: 0.088
# endregion

assert (chi2_contingency(rare).expected_freq < 5).any()
# survives: print("p below 0.001:", result.pvalue < 0.002) -- p is far below both
# survives: print("V, ten times the rows:", round(cramers_v(counts * 20), 2)) -- any number of times
# survives: print("p falls:", chi2_contingency(counts * 20).pvalue < result.pvalue) -- any number of times
