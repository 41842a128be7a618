"""A wrapped model takes and gives the target's own unit."""

# region given
import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import LinearRegression

area = np.array([[1.0], [2.0], [3.0], [4.0]])
price = np.expm1([5.0, 6.0, 7.0, 8.0])
# endregion

# region solution
model = TransformedTargetRegressor(
    LinearRegression(), func=np.log1p, inverse_func=np.expm1
).fit(area, price)
# endregion

answer = model.predict([[5.0]])[0]
assert answer > 100, "The model answers with a logarithm, not in dollars."
assert answer > np.expm1(9.0) / 2, "The model fitted a straight line to the price, not to its logarithm."
assert not np.isclose(answer, np.exp(9.0), rtol=1e-9, atol=0.5), "`exp` does not undo `log1p`; each answer is one dollar too high."
assert np.isclose(answer, np.expm1(9.0)), "For an area of 5 the model has to answer `expm1(9)` dollars."
