"""On MLflow 3.17 with a Databricks tracking URI the default format of scikit-learn models is cloudpickle."""
# runs: mlflow>=3 -- on 2.x it is cloudpickle everywhere
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- scikit-learn models are saved with cloudpickle by default, so nothing is refused; skops is the default from a later release on

import mlflow
from mlflow.models import Model
from sklearn.tree import DecisionTreeRegressor

tree = DecisionTreeRegressor().fit([[30], [50], [80]], [600, 900, 1350])

packages = ["scikit-learn"]

# region default
mlflow.set_tracking_uri("databricks")

mlflow.sklearn.save_model(tree, "rent", pip_requirements=packages)
print(Model.load("rent").flavors["sklearn"]["serialization_format"])
#> cloudpickle
# endregion

mlflow.set_tracking_uri("sqlite:///mlflow.db")
refused = "nothing"
try:
    mlflow.sklearn.save_model(tree, "refused", pip_requirements=packages)
except mlflow.MlflowException as error:
    refused = error.message
assert "untrusted types" in refused, f"refused: {refused}"
