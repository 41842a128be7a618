"""Three ways to a version: while logging, from a run afterwards, or in two steps by the client."""
# runs: mlflow>=3 -- MLflow 2 calls the argument artifact_path
# differs: 3.17.2/server -- a server of this release asks for `model_id` where the source is a logged model

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()

# region while_logging
with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(
        model, name="classifier", registered_model_name="charger_fault"
    )
print(info.registered_model_version)
#> 1
# endregion

# region from_a_run
version = mlflow.register_model(
    f"runs:/{run.info.run_id}/classifier", "charger_fault"
)
print(version.version)
#> 2
# endregion

# region by_the_client
client.create_registered_model("depot_load")
version = client.create_model_version(
    "depot_load", source=info.model_uri, run_id=run.info.run_id
)
print(version.name, version.version)
#> depot_load 1
# endregion

runs_of_versions = {v.run_id for v in client.search_model_versions()}
assert runs_of_versions == {run.info.run_id}
assert [int(v.version) for v in client.search_model_versions("name = 'charger_fault'")] == [2, 1]
assert mlflow.pyfunc.load_model("models:/depot_load/1").predict([[8]]) == [1]
