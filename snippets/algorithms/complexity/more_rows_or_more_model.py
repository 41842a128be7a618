"""More rows close the gap of a model with variance, and leave a model with bias where it is."""

# region rows
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor


def demand(rows: int, seed: int):
    """Hours of a day and a demand that rises and falls, with noise."""
    rng = np.random.default_rng(seed)
    hour = rng.uniform(0, 6, rows).reshape(-1, 1)
    return hour, 4 * np.sin(hour[:, 0]) + rng.normal(0, 1, rows)


new_hours, new_demand = demand(rows=2000, seed=1)
for model in [LinearRegression(), DecisionTreeRegressor(max_depth=6)]:
    for rows in [50, 5000]:
        hours, sold = demand(rows, seed=0)
        model.fit(hours, sold)
        print(
            type(model).__name__,
            rows,
            round(model.score(hours, sold), 1),
            round(model.score(new_hours, new_demand), 1),
        )
        #> LinearRegression 50 0.5 0.6
        #> LinearRegression 5000 0.6 0.6
        #> DecisionTreeRegressor 50 1.0 0.8
        #> DecisionTreeRegressor 5000 0.9 0.9
# endregion

# region strength
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

hours, sold = demand(rows=20, seed=0)
for alpha in [1e-6, 0.1, 1000]:
    model = make_pipeline(
        PolynomialFeatures(15), StandardScaler(), Ridge(alpha)
    )
    model.fit(hours, sold)
    print(
        alpha,
        round(model.score(hours, sold), 1),
        round(model.score(new_hours, new_demand), 1),
    )
    #> 1e-06 1.0 0.8
    #> 0.1 0.9 0.9
    #> 1000 0.1 0.1
# endregion

assert new_hours.shape == (2000, 1) and hours.shape == (20, 1)
