"""On MLflow 2 register_model accepts an artifact path that the run does not have; only loading fails."""
# runs: mlflow<3 -- MLflow 3 refuses the path while registering
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server -- over HTTP the missing artifact is noticed when it is downloaded, in other words
# differs: 2.22.5/sqlite -- SQLite's messages have other words than those of a folder

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, artifact_path="classifier", pip_requirements=["scikit-learn"])
run_id = run.info.run_id

# region double_slash
try:
    mlflow.register_model(f"runs://{run_id}/classifier", "charger_fault")
except MlflowException as error:
    print(error.message)
    #> Run 'classifier' not found

print(client.get_registered_model("charger_fault").latest_versions)
#> []
# endregion

assert client.search_model_versions("name = 'charger_fault'") == []

# region wrong_path
version = mlflow.register_model(f"runs:/{run_id}/model", "charger_fault")
print(version.version, version.status)
#> 1 READY
try:
    mlflow.pyfunc.load_model("models:/charger_fault/1")
except OSError as error:
    print(type(error).__name__)
    #> OSError
# endregion

assert version.source.endswith("/artifacts/model")
