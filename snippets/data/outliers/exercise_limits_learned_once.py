"""The limits of a filter come from the training rows."""

# region given
from statistics import mean, stdev

train = [48, 50, 52, 49, 51, 47, 53, 50, 50, 50]
broken = [500, 510, 490]
# endregion

# region solution
middle, spread = mean(train), stdev(train)


def keep(batch):
    return [value for value in batch if abs(value - middle) <= 3 * spread]
# endregion

assert keep(broken) != broken, "All rows of `broken` are ten times too large, and the batch finds itself normal."
assert keep([50]) == [50], "A single good row has to be kept."
assert len(keep([50, 500])) == 1, "The row with 500 was moved to the border, or kept; outliers are to be dropped."
assert keep([50, 20]) == [50], "The row with 20 is far too low, and it is kept."
assert keep([50, 57]) == [50], "57 is more than three deviations of the training rows away; the limits were learned from the batch too."
assert keep(broken) == [] and keep([55, 45, 50]) == [55, 45, 50], "Of `broken` no row is kept, of 55, 45 and 50 all."
