"""registered_model_name= makes a version while logging."""
# runs: mlflow<3 -- MLflow 3 calls the argument name
# differs: 2.9.2, 2.13.1 -- a `ModelInfo` has no `registered_model_version` yet; instead: `mlflow.register_model(info.model_uri, name).version`

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()

# region while_logging
with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(
        model,
        artifact_path="classifier",
        registered_model_name="charger_fault",
    )
print(info.registered_model_version)
#> 1
# endregion

assert [item.path for item in client.list_artifacts(run.info.run_id)] == ["classifier"]
assert client.get_model_version("charger_fault", 1).run_id == run.info.run_id
assert mlflow.pyfunc.load_model("models:/charger_fault/1").predict([[8]]) == [1]
