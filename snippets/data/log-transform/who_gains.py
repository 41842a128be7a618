"""A linear model can gain from the log of a feature with a wide range; a tree splits the same rows either way."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

# region feature
rng = np.random.default_rng(9)
visitors = rng.lognormal(5, 1.2, size=(800, 1))
rating = 2 + 0.4 * np.log(visitors[:, 0]) + rng.normal(0, 0.1, size=800)

for model in (LinearRegression(), DecisionTreeRegressor(max_depth=4)):
    for name, X in {"raw": visitors, "logged": np.log(visitors)}.items():
        r2 = model.fit(X, rating).score(X, rating)
        print(f"{type(model).__name__} on {name}: R2 {r2:.2f}")
        #> LinearRegression on raw: R2 0.57
        #> LinearRegression on logged: R2 0.96
        #> DecisionTreeRegressor on raw: R2 0.96
        #> DecisionTreeRegressor on logged: R2 0.96
# endregion

# region target
price = np.exp(rng.normal(4, 1.0, size=800))
tree = DecisionTreeRegressor(max_depth=1).fit(visitors, price)
on_logs = DecisionTreeRegressor(max_depth=1).fit(visitors, np.log(price))
print("mean price:", round(price.mean()))
#> mean price: 95
print("mean prediction:", round(tree.predict(visitors).mean()))
#> mean prediction: 95
back = np.exp(on_logs.predict(visitors))
print("mean exp(prediction):", round(back.mean()))
#> mean exp(prediction): 57
# endregion

leaves = [
    DecisionTreeRegressor(max_depth=4).fit(X, rating).apply(X) for X in (visitors, np.log(visitors))
]
assert np.array_equal(*leaves)
# survives: visitors = rng.lognormal(10, 1.2, size=(800, 1)) -- another level shows it as well
# survives: rating = 4 + 0.4 * np.log(visitors[:, 0]) + rng.normal(0, 0.1, size=800) -- another level shows it as well
# survives: rating = 2 + 0.4 * np.log(visitors[:, 0]) + rng.normal(1, 0.1, size=800) -- another level shows it as well
# survives: tree = DecisionTreeRegressor(max_depth=2).fit(visitors, price) -- leaves average the target whatever the depth
