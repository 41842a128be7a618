"""A mean follows a skewed tail, a median does not; filling with the mean makes the column narrower than it is."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

# region contrast
rng = np.random.default_rng(2)
waits = pd.Series(rng.lognormal(1.5, 0.9, size=400))  # minutes, skewed
waits[:100] = np.nan

print("mean:  ", round(waits.mean(), 1))
#> mean:   6.6
print("median:", round(waits.median(), 1))
#> median: 4.5
share = (waits < waits.mean()).sum() / waits.count()
print(f"waits shorter than the mean: {share:.0%}")
#> waits shorter than the mean: 66%
# endregion

# region narrower
filled = waits.fillna(waits.mean())
print("deviation:", round(waits.std(), 2), "->", round(filled.std(), 2))
#> deviation: 7.22 -> 6.25
print("mean:     ", round(waits.mean(), 2), "->", round(filled.mean(), 2))
#> mean:      6.64 -> 6.64
# endregion

assert filled.std() < waits.std() and np.isclose(filled.mean(), waits.mean())

# region picture
figure, (before, after) = plt.subplots(1, 2, sharex=True, sharey=True)
before.hist(waits.dropna(), bins=40)
before.set_title("known waits")
after.hist(filled, bins=40, color="C1")
after.set_title("filled with the mean")
for axes in (before, after):
    axes.set_xlabel("minutes")
figure.savefig("waits.svg")
# endregion

# region mode
payment = pd.Series(["card", "card", "cash", None])
print("mode:", payment.mode().tolist())
#> mode: ['card']
print("of a tie:", pd.Series(["app", "cash", None]).mode().tolist())
#> of a tie: ['app', 'cash']
print("filled:", payment.fillna(payment.mode()[0]).tolist())
#> filled: ['card', 'card', 'cash', 'card']
# endregion

assert waits.mean() > waits.median() and share > 0.6
# survives: figure, (before, after) = plt.subplots(1, 2, sharex=False, sharey=True) -- both panels have the same range
