"""Spearman's correlation is Pearson's of the ranks."""

# region given
from statistics import correlation

size = [3, 1, 4, 2, 5]
price = [27, 1, 64, 8, 125]
# endregion

# region solution
def ranks(column):
    in_order = sorted(column)
    return [in_order.index(value) for value in column]


def spearman(a, b):
    return correlation(ranks(a), ranks(b))
# endregion

assert abs(spearman(size, price) - correlation(size, price)) > 1e-9, "The price always rises with the size, but this is not 1: it asks for a straight line, or the ranks of one column only are used."
assert spearman(size, price) > 0.999, "The price always rises with the size, so the rank correlation is 1."
falling = [-value for value in price]
assert spearman(size, falling) < 0, "The second column falls while the first rises; the number has lost its sign."
assert abs(spearman([1, 2, 3], [10, 30, 20]) - 0.5) < 1e-9, "Of the columns 1, 2, 3 and 10, 30, 20 the rank correlation is 0.5."
