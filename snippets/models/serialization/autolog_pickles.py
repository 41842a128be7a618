"""Autologging keeps cloudpickle on MLflow 3.17, so autolog logs a tree that log_model refuses."""
# runs: mlflow>=3, limit=60s -- skops is log_model's default from 3.14 on, and autologging is slow to start

import mlflow
from mlflow.models import Model
from sklearn.tree import DecisionTreeRegressor

# region autolog
mlflow.sklearn.autolog()
with mlflow.start_run():
    DecisionTreeRegressor().fit([[30], [50], [80]], [600, 900, 1350])

logged = Model.load(mlflow.last_logged_model().model_uri)
print(logged.flavors["sklearn"]["serialization_format"])
#> cloudpickle
# endregion

assert logged.flavors["sklearn"]["pickled_model"] == "model.pkl"
