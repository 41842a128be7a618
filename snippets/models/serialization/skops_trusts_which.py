"""skops trusts some estimators; trees, boosting, a search, neighbours and an imputer need the writer's word."""
# runs: mlflow>=3, limit=60s -- skops is the default from 3.14 on, and this saves several models
# survives: GridSearchCV(Ridge(), {"alpha": [0.1, 1.0]}, cv=4), -- a search is refused whatever its folds
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- scikit-learn models are saved with cloudpickle by default, so nothing is refused; skops is the default from a later release on

import mlflow
from mlflow.exceptions import MlflowException
from sklearn.ensemble import GradientBoostingRegressor, HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, Ridge, TweedieRegressor
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

area = [[30], [50], [80], [40], [60], [90]]
rents = [600, 900, 1350, 750, 1050, 1500]

packages = ["scikit-learn", "skops"]

# region ask
estimators = [
    Ridge(),
    make_pipeline(StandardScaler(), LinearRegression()),
    RandomForestRegressor(),
    GradientBoostingRegressor(),
    HistGradientBoostingRegressor(),
    GridSearchCV(Ridge(), {"alpha": [0.1, 1.0]}, cv=2),
]
for estimator in estimators:
    name = type(estimator).__name__
    try:
        mlflow.sklearn.save_model(
            estimator.fit(area, rents), name, pip_requirements=packages
        )
        print(name, "is saved")
        #> Ridge is saved
        #> Pipeline is saved
    except MlflowException:
        print(name, "is refused")
        #> RandomForestRegressor is refused
        #> GradientBoostingRegressor is refused
        #> HistGradientBoostingRegressor is refused
        #> GridSearchCV is refused
# endregion

# region not_only_trees
others = {
    "imputer and regression": make_pipeline(
        SimpleImputer(), LinearRegression()
    ),
    "neighbours": KNeighborsRegressor(n_neighbors=2),
    "a generalized linear model": TweedieRegressor(),
}
for name, estimator in others.items():
    try:
        mlflow.sklearn.save_model(
            estimator.fit(area, rents), name, pip_requirements=packages
        )
        print(name, "is saved")
    except MlflowException as error:
        print(name, "->", error.message.split("'")[-2])
        #> imputer and regression -> numpy.dtype
        #> neighbours -> sklearn.neighbors._kd_tree.KDTree
        #> a generalized linear model -> sklearn._loss.loss.HalfTweedieLossIdentity
# endregion

assert mlflow.sklearn.load_model("Ridge").predict([[30]]).shape == (1,)
