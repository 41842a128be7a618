"""Rows outside one and a half interquartile ranges are dropped."""

# region given
import pandas as pd

fares = pd.DataFrame({"fare": [7, 8, 8, 9, 10, 11, 12, 13, 14, 95]})
# endregion

# region solution
q1, q3 = fares["fare"].quantile([0.25, 0.75])
width = 1.5 * (q3 - q1)
kept = fares[fares["fare"].between(q1 - width, q3 + width)]
# endregion

assert 95 in fares["fare"].values, "Leave `fares` as it is; the rows to keep go into `kept`."
assert 95 not in kept["fare"].values, "95 is still there: it makes the standard deviation so large that it lies within three of them."
assert len(kept) > 6, "Only the rows between the quartiles are left; the fences lie further out."
assert sorted(kept["fare"]) == [7, 8, 8, 9, 10, 11, 12, 13, 14], "The nine other fares have to stay."
