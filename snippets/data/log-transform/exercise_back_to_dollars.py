"""A prediction on the log scale goes back before it is scored."""

# region given
import math

prices = [100.0, 250.0, 400.0]
predicted_logs = [math.log1p(110.0), math.log1p(240.0), math.log1p(430.0)]
# endregion

# region solution
predicted = [math.expm1(value) for value in predicted_logs]
mae = sum(abs(p - q) for p, q in zip(prices, predicted)) / 3
# endregion

assert mae > 1, "This error is between logarithms, not in dollars."
assert mae < 100, "Dollars are compared with logarithms: turn the predictions back first."
assert abs(mae - 17.0) > 1e-6, "Each prediction is one dollar too high: `exp` does not undo `log1p`."
assert abs(mae - 50 / 3) < 1e-6, "The mean absolute error is 50 / 3 dollars."
