"""KS compares a numeric column with its baseline, chi-squared a categorical one; PSI is a size and not a test."""
# survives: print(name, "statistic", round(test.statistic, 2), "p", "below 0.001" if test.pvalue < 0.002 else round(test.pvalue, 2)) -- p is far smaller
# survives: print("p below 0.001:", bool(test.pvalue < 0.002), "degrees of freedom", test.dof) -- p is far smaller
# survives: print(round(jensenshannon(before, now, base=2), 3), jensenshannon(before, before, base=4), jensenshannon([1, 0], [0, 1], base=2)) -- nothing is 0 away from itself in any base

# region tests
import numpy as np
from scipy.stats import chi2_contingency, ks_2samp

rng = np.random.default_rng(0)
baseline = rng.normal(
    40, 10, 1000
)  # the age of customers when the model was trained
this_week = {
    "same": rng.normal(40, 10, 1000),
    "shifted": rng.normal(45, 10, 1000),
}

for name, ages in this_week.items():
    test = ks_2samp(baseline, ages)
    print(
        name,
        "statistic",
        round(test.statistic, 2),
        "p",
        "below 0.001" if test.pvalue < 0.001 else round(test.pvalue, 2),
    )
    #> same statistic 0.05 p 0.13
    #> shifted statistic 0.21 p below 0.001
# endregion

# region categorical
card_types = [
    [700, 250, 50],
    [560, 280, 160],
]  # debit, credit, prepaid: at training time, and this week
test = chi2_contingency(card_types)
print(
    "p below 0.001:",
    bool(test.pvalue < 0.001),
    "degrees of freedom",
    test.dof,
)
#> p below 0.001: True degrees of freedom 2
# endregion

# region psi
def psi(expected: np.ndarray, actual: np.ndarray, bins: int = 10) -> float:
    """Population stability index over the deciles of `expected`."""
    edges = np.quantile(expected, np.linspace(0, 1, bins + 1))[1:-1]
    p = np.bincount(np.digitize(expected, edges), minlength=bins) / len(
        expected
    )
    q = np.bincount(np.digitize(actual, edges), minlength=bins) / len(
        actual
    )
    return float(np.sum((q - p) * np.log(q / p)))


for name, ages in this_week.items():
    print(name, round(psi(baseline, ages), 2))
    #> same 0.02
    #> shifted 0.24
# endregion

# region distance
from scipy.spatial.distance import jensenshannon

before, now = [0.7, 0.25, 0.05], [0.56, 0.28, 0.16]
print(
    round(jensenshannon(before, now, base=2), 3),
    jensenshannon(before, before, base=2),
    jensenshannon([1, 0], [0, 1], base=2),
)
#> 0.168 0.0 1.0
# endregion

assert psi(baseline, baseline) == 0
assert test.pvalue < 1e-6
