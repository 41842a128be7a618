"""Shuffled folds flatter a forecast: here a forest is hardly better than last week's values in time order, and shuffled it looks twice as good."""

# region order
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score

rng = np.random.default_rng(0)
day = np.arange(364)
weekend = 30 * (day % 7 >= 5)
level = np.cumsum(rng.normal(0, 4, 364))  # moves a little each day
sold = 200 + level + weekend + rng.normal(0, 5, 364)

X = np.column_stack([day, day % 7])
forest = RandomForestRegressor(50, random_state=0)
past_first = TimeSeriesSplit(5, test_size=28)  # the next four weeks


def error(folds):
    """Mean absolute error of the forest over the folds."""
    score = "neg_mean_absolute_error"
    return -cross_val_score(forest, X, sold, cv=folds, scoring=score).mean()


last_week = [
    np.abs(sold[new] - np.tile(sold[old][-7:], 4)).mean()
    for old, new in past_first.split(sold)
]
shuffled = error(KFold(5, shuffle=True, random_state=0))
ordered = error(past_first)
print("forest, shuffled:", round(shuffled, 1))
#> forest, shuffled: 5.5
print("forest, in order:", round(ordered, 1))
#> forest, in order: 12.6
print("last week, repeated:", round(np.mean(last_week), 1))
#> last week, repeated: 13.4
# endregion

assert 2 * shuffled < ordered < np.mean(last_week) < 1.15 * ordered
