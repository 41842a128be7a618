"""The RMSE of all rows is not the mean of the parts' RMSE."""

# region given
from math import isclose, sqrt

parts = [(3.0, 900), (10.0, 100)]
# endregion

# region solution
def total_rmse(parts):
    squares = sum(rmse**2 * rows for rmse, rows in parts)
    return sqrt(squares / sum(rows for rmse, rows in parts))
# endregion

found = total_rmse(parts)
assert not isclose(found, 6.5), "That is the mean of the two: both parts weigh the same, and roots were averaged."
assert not isclose(found, 3.7), "The numbers of rows count now, but the roots were averaged, not the squares."
assert not isclose(found, sqrt(54.5)), "Both parts weigh the same, though one has nine times as many rows."
assert not isclose(found, 18.1), "That is the mean squared error; the root is missing."
assert isclose(found, sqrt(18.1)), "The squares of all 1000 rows add up to 18,100."
assert isclose(total_rmse([(2.0, 5)]), 2.0), "One part alone has to give its own RMSE."
