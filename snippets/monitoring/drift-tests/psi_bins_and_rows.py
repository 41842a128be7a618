"""PSI has no p-value: its size depends on rows and bins, and by its plain formula an empty bin makes it infinite."""
# survives: print("a whole bin is gone:", psi(then, then[then > 50])) -- the bins of the other end are gone, too

# region psi
import numpy as np


def psi(expected: np.ndarray, actual: np.ndarray, bins: int = 10) -> float:
    """Population stability index over quantile bins of `expected`."""
    edges = np.quantile(expected, np.linspace(0, 1, bins + 1))[1:-1]
    p, q = (
        np.bincount(np.digitize(x, edges), minlength=bins) / len(x)
        for x in (expected, actual)
    )
    with np.errstate(divide="ignore"):
        return float(np.sum((q - p) * np.log(q / p)))


rng = np.random.default_rng(0)
baseline = rng.normal(40, 10, 10_000)
for years in [0, 2, 4, 6]:
    now = rng.normal(40 + years, 10, 10_000)
    print(years, "years older:", round(psi(baseline, now), 2))
    #> 0 years older: 0.0
    #> 2 years older: 0.04
    #> 4 years older: 0.14
    #> 6 years older: 0.33
# endregion

# region nothing
for rows in [100, 400, 10_000]:
    samples = (rng.normal(size=(2, rows)) for _ in range(300))
    quiet = [psi(*pair) for pair in samples]  # nothing drifted
    high = round(np.quantile(quiet, 0.95), 3)
    print(rows, "rows: one in twenty above", high)
    #> 100 rows: one in twenty above 0.369
    #> 400 rows: one in twenty above 0.083
    #> 10000 rows: one in twenty above 0.004
# endregion

# region bins
then, now = rng.normal(40, 10, 300), rng.normal(42, 10, 300)
for bins in [4, 10, 50]:
    print(bins, "bins:", round(psi(then, now, bins), 2))
    #> 4 bins: 0.03
    #> 10 bins: 0.06
    #> 50 bins: inf
print("a whole bin is gone:", psi(then, then[then < 50]))
#> a whole bin is gone: inf
# endregion

assert psi(baseline, baseline) == 0
