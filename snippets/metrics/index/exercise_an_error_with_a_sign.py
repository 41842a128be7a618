"""scikit-learn's scores are better when higher, so an error has a minus sign."""

# region given
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score

X = [[1], [2], [3], [4], [5], [6]]
y = [11, 19, 31, 39, 52, 58]
# endregion

# region solution
scores = cross_val_score(
    LinearRegression(), X, y, cv=3,
    scoring="neg_root_mean_squared_error",
)
rmse = -scores.mean()
# endregion

errors = -cross_val_score(LinearRegression(), X, y, cv=3, scoring="neg_root_mean_squared_error")
squares = -cross_val_score(LinearRegression(), X, y, cv=3, scoring="neg_mean_squared_error")
default = cross_val_score(LinearRegression(), X, y, cv=3).mean()
assert abs(rmse - default) > 1e-9, "That is R², which a regressor is scored by when nothing else is said."
assert rmse > 0, "An error below zero: take off the minus sign that the scorer added."
assert abs(rmse - squares.mean()) > 1e-9, "That is the mean squared error; the root is missing."
assert abs(rmse - errors.mean()) < 1e-9, "This is not the mean of the three folds' RMSE."
