"""A linear model won on a table where effects add up, boosted trees where they bend and interact; a forest cannot answer beyond what it saw."""

# region beyond
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression

area = np.arange(30, 101, 5).reshape(-1, 1)  # flats of 30 to 100 m²
rent = 12 * area[:, 0] + 100

for model in [LinearRegression(), RandomForestRegressor(random_state=0)]:
    answer = model.fit(area, rent).predict([[150]])[0]
    print(type(model).__name__, round(answer))
    #> LinearRegression 1900
    #> RandomForestRegressor 1263
# endregion

assert answer < rent.max() == 1300

# region families
from sklearn.datasets import load_diabetes, make_friedman1
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import cross_val_score

patients = load_diabetes(return_X_y=True)  # effects that add up
curves = make_friedman1(300, noise=1, random_state=0)  # and that interact

for name, (X, y) in {"patients": patients, "curves": curves}.items():
    for model in [
        LinearRegression(),
        GradientBoostingRegressor(random_state=0),
    ]:
        r2 = cross_val_score(model, X, y, cv=5).mean()
        print(name, type(model).__name__, round(r2, 2))
        #> patients LinearRegression 0.48
        #> patients GradientBoostingRegressor 0.41
        #> curves LinearRegression 0.69
        #> curves GradientBoostingRegressor 0.86
# endregion

assert len(patients[0]) == 442 and len(curves[0]) == 300
