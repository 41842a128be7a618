"""TransformedTargetRegressor keeps the log and its inverse with the model, so that predictions come in the target's unit."""

# region fit
import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import LinearRegression

rooms = np.array([[1], [2], [3], [4]])
rent = np.array([500.0, 1000.0, 2000.0, 4000.0])

bare = LinearRegression().fit(rooms, np.log(rent))
kept = TransformedTargetRegressor(
    LinearRegression(), func=np.log, inverse_func=np.exp
).fit(rooms, rent)
print(bare.predict([[5]]).round(2), kept.predict([[5]]).round())
#> [8.99] [8000.]
# endregion

assert np.allclose(np.exp(bare.predict(rooms)), rent)
assert np.allclose(kept.predict(rooms), rent)
