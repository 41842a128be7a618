"""Deleting a run leaves the version that was registered from it in the registry."""
# runs: mlflow>=3 -- log_model takes name= from 3.0 on

import mlflow
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

client = MlflowClient()
model = LogisticRegression().fit([[1], [2], [8], [9]], [0, 0, 1, 1])

# region delete
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(
        model, name="churn-model", registered_model_name="churn"
    )

mlflow.delete_run(run.info.run_id)

version = client.get_model_version("churn", "1")
print(client.get_run(version.run_id).info.lifecycle_stage)
#> deleted
print(mlflow.sklearn.load_model("models:/churn/1").predict([[9]]))
#> [1]
# endregion

assert version.run_id == run.info.run_id
assert [logged.name for logged in mlflow.search_logged_models(output_format="list")] == ["churn-model"]
assert mlflow.search_runs(output_format="list") == []
assert [found.run_id for found in client.search_model_versions("name = 'churn'")] == [run.info.run_id]
