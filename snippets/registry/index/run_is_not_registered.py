"""A logged model is experiment history until someone registers it as a numbered version."""

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

sessions_failed = [[0], [1], [7], [9]]
fault_next_week = [0, 0, 1, 1]
model = LogisticRegression().fit(sessions_failed, fault_next_week)
client = MlflowClient()

# region layers
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, "classifier")
print([m.name for m in client.search_registered_models()])
#> []

version = mlflow.register_model(
    f"runs:/{run.info.run_id}/classifier", "charger_fault"
)
print(version.name, version.version, version.run_id == run.info.run_id)
#> charger_fault 1 True

client.set_registered_model_alias(
    "charger_fault", "champion", version.version
)
print(
    client.get_model_version_by_alias("charger_fault", "champion").version
)
#> 1
# endregion

# region quiz_same_run_twice
again = mlflow.register_model(
    f"runs:/{run.info.run_id}/classifier", "charger_fault"
)
print(again.version, again.run_id == version.run_id)
#> 2 True
# endregion

assert [m.name for m in client.search_registered_models()] == ["charger_fault"]
assert version.run_id == run.info.run_id
assert client.get_model_version_by_alias("charger_fault", "champion").run_id == run.info.run_id
assert str(version.version) == "1"
assert mlflow.pyfunc.load_model("models:/charger_fault@champion").predict([[8]]) == [1]
