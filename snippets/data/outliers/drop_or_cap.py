"""Limits come from the training rows; capping keeps the row that dropping loses."""

import pandas as pd

# region limits
training = pd.Series([7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 95.0])
serving = pd.Series([8.5, 300.0])

first, third = training.quantile([0.25, 0.75])
low, high = first - 1.5 * (third - first), third + 1.5 * (third - first)
print("limits", low, high)
#> limits 4.0 16.0
print("training rows dropped:", (~training.between(low, high)).sum())
#> training rows dropped: 1
print("serving rows capped:", serving.clip(low, high).tolist())
#> serving rows capped: [8.5, 16.0]
# endregion

# region own_limits
own_first, own_third = serving.quantile([0.25, 0.75])
own_high = own_third + 1.5 * (own_third - own_first)
print("limit from the serving rows:", own_high)
#> limit from the serving rows: 445.75
print("300 is an outlier there:", 300.0 > own_high)
#> 300 is an outlier there: False
# endregion

assert len(serving.clip(low, high)) == len(serving)
assert 300.0 > high and own_high > 300.0
