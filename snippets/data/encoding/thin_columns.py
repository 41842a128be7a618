"""A tree of limited depth can read sixty categories better from their codes than from sixty one-hot columns."""

import numpy as np
from sklearn.preprocessing import OneHotEncoder
from sklearn.tree import DecisionTreeRegressor

# region sixty
rng = np.random.default_rng(0)
expensive = rng.permutation(60) < 30  # half of the stations, mixed
station = rng.integers(0, 60, size=(4000, 1))
price = np.where(expensive[station[:, 0]], 30, 10) + rng.normal(0, 1, 4000)

columns = OneHotEncoder(sparse_output=False).fit_transform(station)
scores = {}
for name, X in {"codes": station, "one-hot": columns}.items():
    tree = DecisionTreeRegressor(max_depth=5, random_state=0)
    tree.fit(X[:3000], price[:3000])
    scores[name] = tree.score(X[3000:], price[3000:])
    print(f"{name}: R2 {scores[name]:.2f}")
    #> codes: R2 0.47
    #> one-hot: R2 0.08
# endregion

assert columns.shape == (4000, 60)
assert scores["codes"] > 0.4 > 0.1 > scores["one-hot"]
assert tree.get_depth() == 5 and tree.get_n_leaves() == 6
# survives: price = np.where(expensive[station[:, 0]], 30, 10) + rng.normal(1, 1, 4000) -- another level shows it as well
# survives: columns = OneHotEncoder(sparse_output=True).fit_transform(station) -- a tree reads sparse columns alike
# survives: tree = DecisionTreeRegressor(max_depth=5, random_state=1) -- the best split is the same in any order of the columns
