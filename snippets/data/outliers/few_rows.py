"""In ten rows or fewer no value lies more than three sample standard deviations from the mean."""

import numpy as np

# region largest_possible
for rows in [5, 10, 11, 50]:
    fares = np.full(rows, 10.0)
    fares[-1] = 1_000_000.0
    distance = (fares[-1] - fares.mean()) / fares.std(ddof=1)
    print(rows, "rows:", round(distance, 2), "deviations")
    #> 5 rows: 1.79 deviations
    #> 10 rows: 2.85 deviations
    #> 11 rows: 3.02 deviations
    #> 50 rows: 6.93 deviations
# endregion

# survives: fares = np.full(rows, 20.0) -- any other common fare gives the same distances
# survives: fares[-1] = 2000000.0 -- any larger outlier gives the same distances
for n, third in [(4, 250_007.5), (5, 10.0), (50, 10.0)]:  # a quartile of four values follows the wild one, of five it does not
    fares = np.full(n, 10.0)
    fares[-1] = 1_000_000.0
    assert np.percentile(fares, 75) == third
for n in [5, 10, 11, 50]:
    values = np.zeros(n)
    values[0] = 1.0
    assert np.isclose((values[0] - values.mean()) / values.std(ddof=1), (n - 1) / np.sqrt(n))
