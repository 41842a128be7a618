"""The same small shift is invisible in two hundred rows and significant in two hundred thousand: look at the size as well."""
# survives: print(rows, "statistic", round(test.statistic, 3), "significant", bool(test.pvalue < 0.1)) -- neither p lies near a limit
# survives: print("with Bonferroni:", sum(p < 0.1 / 200 for p in quiet)) -- one column lies below either limit
# survives: print("with Bonferroni:", sum(p < 0.05 / 400 for p in quiet)) -- one column lies below either limit

# region rows
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(1)
for rows in [200, 200_000]:
    baseline = rng.normal(40, 10, rows)
    now = rng.normal(40.3, 10, rows)  # customers are 0.3 years older
    test = ks_2samp(baseline, now)
    print(
        rows,
        "statistic",
        round(test.statistic, 3),
        "significant",
        bool(test.pvalue < 0.05),
    )
    #> 200 statistic 0.055 significant False
    #> 200000 statistic 0.013 significant True
# endregion

# region many
quiet = [
    ks_2samp(rng.normal(size=500), rng.normal(size=500)).pvalue
    for _ in range(200)
]
print(
    "false alarms among 200 columns without drift:",
    sum(p < 0.05 for p in quiet),
)
#> false alarms among 200 columns without drift: 12
print("with Bonferroni:", sum(p < 0.05 / 200 for p in quiet))
#> with Bonferroni: 1
# endregion

assert len(quiet) == 200
assert test.pvalue < 0.001 and test.statistic < 0.02
