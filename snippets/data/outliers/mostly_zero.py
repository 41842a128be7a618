"""A column with more than three quarters of zeros has an interquartile range of zero: the fences drop every other value."""

import pandas as pd

# region tips
tips = pd.Series([0.0] * 80 + [1.0, 1.5, 2.0, 2.5] * 5)

first, third = tips.quantile([0.25, 0.75])
reach = 1.5 * (third - first)
kept = tips[tips.between(first - reach, third + reach)]
print("IQR", third - first, "kept", len(kept), "of", len(tips))
#> IQR 0.0 kept 80 of 100
print("largest kept", kept.max())
#> largest kept 0.0
# endregion

assert len(kept) == 80 and (kept == 0).all()
# survives: reach = 3.0 * (third - first) -- any multiple of zero is zero
