"""Real patients: six drift measures of the metric tables, each on the kind of column it is made for, for a calm sample and a shifted one."""

import numpy as np

# region numeric
from scipy.stats import ks_2samp, wasserstein_distance
from sklearn.datasets import load_diabetes

patients = load_diabetes(as_frame=True, scaled=False).data  # 442 people
shuffled = patients.sample(frac=1, random_state=0)
baseline, rest = shuffled[:221], shuffled[221:]
samples = {"calm": rest, "older": rest[rest["age"] > 55]}

for name, now in samples.items():
    test = ks_2samp(baseline["bp"], now["bp"])
    moved = wasserstein_distance(baseline["bp"], now["bp"])
    size, p = round(test.statistic, 2), round(test.pvalue, 4)
    print(f"{name}: KS {size}, p {p}, Wasserstein {moved:.1f} mmHg")
    #> calm: KS 0.09, p 0.3883, Wasserstein 1.5 mmHg
    #> older: KS 0.3, p 0.0001, Wasserstein 5.4 mmHg
# endregion

# region categorical
import pandas as pd
from scipy.spatial.distance import jensenshannon
from scipy.stats import chi2_contingency


def pressure_class(frame: pd.DataFrame) -> pd.Series:
    """Counts of people with low, middle and high blood pressure."""
    names = ["low", "middle", "high"]
    classes = pd.cut(frame["bp"], [0, 85, 100, 200], labels=names)
    return classes.value_counts(sort=False)

for name, now in samples.items():
    before, after = pressure_class(baseline), pressure_class(now)
    p, q = before / before.sum(), after / after.sum()
    test = chi2_contingency([before, after])
    gap = (p - q).abs()
    distance = jensenshannon(p, q, base=2)  # after TV and L-infinity
    sizes = [round(x, 2) for x in (gap.sum() / 2, gap.max(), distance)]
    print(f"{name}: chi-squared p {test.pvalue:.3f};", *sizes)
    #> calm: chi-squared p 0.222; 0.07 0.07 0.07
    #> older: chi-squared p 0.004; 0.19 0.19 0.2
# endregion

# region units
in_pascal = 133.322
older = samples["older"]
for factor in [1, in_pascal]:
    before, after = baseline["bp"] * factor, older["bp"] * factor
    test = ks_2samp(before, after)
    moved = wasserstein_distance(before, after)
    print(f"KS {test.statistic:.2f}, Wasserstein {moved:.1f}")
    #> KS 0.30, Wasserstein 5.4
    #> KS 0.30, Wasserstein 719.9
# endregion

# region cents
prices = np.random.default_rng(0).lognormal(3, 0.8, 2000)  # in euros
print(f"{np.mean((prices > 2) & (prices < 200)):.3f} from 2 to 200")
#> 0.994 from 2 to 200
now = prices * 100  # the same prices, in cents
test = ks_2samp(prices, now)
moved = wasserstein_distance(prices, now)
times = moved / prices.mean()
print(f"KS {test.statistic:.3f}, Wasserstein {times:.0f} times the mean")
#> KS 0.996, Wasserstein 99 times the mean
# endregion

assert len(baseline) == len(rest) == 221
assert 0.98 < test.statistic < 1 and np.isclose(moved, 99 * prices.mean())
assert jensenshannon([1, 0], [0, 1], base=2) == 1
assert np.isclose(wasserstein_distance(baseline["bp"] + 5, baseline["bp"]), 5)
assert list(pressure_class(baseline).index) == ["low", "middle", "high"]
