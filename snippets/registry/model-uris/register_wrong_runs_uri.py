"""register_model creates the registered model first, so a wrong URI leaves an empty one behind."""
# runs: mlflow>=3 -- MLflow 2 words the message otherwise and accepts a path that the run does not have
# differs: 3.17.2/folder, 3.0.1/folder -- a folder's messages have other words than those of SQLite
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, name="classifier", pip_requirements=["scikit-learn"])
run_id = run.info.run_id

# region double_slash
try:
    mlflow.register_model(f"runs://{run_id}/classifier", "charger_fault")
except MlflowException as error:
    print(error.message)
    #> Run with id=classifier not found

print(client.get_registered_model("charger_fault").latest_versions)
#> []
# endregion

# region wrong_path
try:
    mlflow.register_model(f"runs:/{run_id}/model", "charger_fault")
except MlflowException as error:
    print(error.message.replace(run_id, "<run_id>"))
    #> Unable to find a logged_model with artifact_path model under run <run_id>
# endregion

assert client.search_model_versions("name = 'charger_fault'") == []

# region quiz_left_behind
try:
    mlflow.register_model(f"runs:{run_id}/classifier", "depot_load")
except MlflowException:
    print(
        [
            model.name
            for model in client.search_registered_models(
                order_by=["name DESC"]
            )
        ]
    )
    #> ['depot_load', 'charger_fault']
# endregion

assert len(client.search_registered_models()) == 2

# region wrong_scheme
version = mlflow.register_model(
    f"run:/{run_id}/classifier", "charger_fault"
)
print(version.version, version.status)
#> 1 READY
try:
    mlflow.pyfunc.load_model("models:/charger_fault/1")
except MlflowException as error:
    print(error.message.split(": ")[0])
    #> Could not find a registered artifact repository for
# endregion

assert version.source == f"run:/{run_id}/classifier"
assert version.run_id in (None, "")
