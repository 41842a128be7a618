"""R² compares a model's squared errors with those of the mean."""

# region given
from math import isclose

actual = [10, 20, 30, 40]
# endregion

# region solution
def r_squared(actual, predicted):
    mean = sum(actual) / len(actual)
    wrong = sum((a - p) ** 2 for a, p in zip(actual, predicted))
    return 1 - wrong / sum((a - mean) ** 2 for a in actual)
# endregion

assert isclose(r_squared(actual, actual), 1), "Without any error R² is 1, and 1 is the best."
assert isclose(r_squared(actual, [25] * 4), 0), "Predicting the mean of `actual` for every row gives 0: that is the baseline."
assert not isclose(r_squared(actual, [20, 30, 40, 50]), 1 - 400 / 900), "The baseline is the mean of `actual`, not the mean of the predictions."
assert isclose(r_squared(actual, [20, 30, 40, 50]), 0.2), "If each prediction is 10 too high, R² is 0.2 here."
assert r_squared(actual, [40, 30, 20, 10]) < 0, "A model that is worse than the mean has an R² below 0; you said that it cannot be below 0."
