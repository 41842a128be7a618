"""Tags passed to register_model land on the new version, not on the registered model."""

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, "classifier", pip_requirements=["scikit-learn"])

# region register
version = mlflow.register_model(
    f"runs:/{run.info.run_id}/classifier",
    "charger_fault",
    tags={"commit": "9f2c1ab"},
)
print(version.tags)
#> {'commit': '9f2c1ab'}
print(client.get_registered_model("charger_fault").tags)
#> {}
# endregion

assert client.get_model_version("charger_fault", version.version).tags == {"commit": "9f2c1ab"}
assert client.get_registered_model("charger_fault").tags == {}
