"""A linear model needs one-hot columns for codes that have no order; a deep enough tree does not."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder
from sklearn.tree import DecisionTreeRegressor

# region codes_or_columns
rng = np.random.default_rng(6)
zone = rng.integers(0, 6, size=600)  # codes without an order
typical = np.array([9.0, 30.0, 7.0, 22.0, 12.0, 41.0])
fare = typical[zone] + rng.normal(0, 1, 600)

codes = zone[:, None]
columns = OneHotEncoder(sparse_output=False).fit_transform(codes)
for model in (LinearRegression(), DecisionTreeRegressor(max_depth=5)):
    for name, X in {"codes": codes, "one-hot": columns}.items():
        r2 = model.fit(X[:400], fare[:400]).score(X[400:], fare[400:])
        print(f"{type(model).__name__} on {name}: R2 {r2:.2f}")
        #> LinearRegression on codes: R2 0.23
        #> LinearRegression on one-hot: R2 0.99
        #> DecisionTreeRegressor on codes: R2 0.99
        #> DecisionTreeRegressor on one-hot: R2 0.99
# endregion

# region shallow
shallow = DecisionTreeRegressor(max_depth=2)
for name, X in {"codes": codes, "one-hot": columns}.items():
    r2 = shallow.fit(X[:400], fare[:400]).score(X[400:], fare[400:])
    print(f"{name}: R2 {r2:.2f}")
    #> codes: R2 0.61
    #> one-hot: R2 0.83
# endregion

# region dummy_trap
both = np.hstack([np.ones((600, 1)), columns])
print("columns:", both.shape[1], "rank:", np.linalg.matrix_rank(both))
#> columns: 7 rank: 6
reference = both[:, :-1]
print(
    "one dropped:",
    reference.shape[1],
    "rank:",
    np.linalg.matrix_rank(reference),
)
#> one dropped: 6 rank: 6
# endregion

assert np.linalg.matrix_rank(both) < both.shape[1]
assert LinearRegression().fit(codes, fare).score(codes, fare) < 0.5 < r2
# survives: fare = typical[zone] + rng.normal(1, 1, 600) -- another level shows it as well
# survives: for model in (LinearRegression(), DecisionTreeRegressor()): -- without a limit a tree is deep enough
