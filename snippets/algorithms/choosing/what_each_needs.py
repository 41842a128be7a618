"""Distances need scaled columns, trees do not; a missing value stops a logistic regression of scikit-learn and not a histogram booster."""

# region scale
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

wines, grower = load_wine(return_X_y=True)
neighbours = KNeighborsClassifier()
tree = DecisionTreeClassifier(random_state=0)

for model in [neighbours, tree]:
    scaled = make_pipeline(StandardScaler(), model)
    print(
        type(model).__name__,
        round(cross_val_score(model, wines, grower).mean(), 2),
        round(cross_val_score(scaled, wines, grower).mean(), 2),
    )
    #> KNeighborsClassifier 0.69 0.95
    #> DecisionTreeClassifier 0.89 0.89
# endregion

# region missing
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

gaps = np.where(wines > wines.max(axis=0) * 0.95, np.nan, wines)
for model in [LogisticRegression(), HistGradientBoostingClassifier()]:
    try:
        model.fit(gaps, grower)
        print(type(model).__name__, "fitted")
        #> HistGradientBoostingClassifier fitted
    except ValueError as error:
        print(type(model).__name__, str(error).splitlines()[0])
        #> LogisticRegression Input X contains NaN.
# endregion

assert 13 <= np.isnan(gaps).sum() < 100
