"""In MLflow 3 a logged scikit-learn model is not among the artifacts of its run."""
# runs: mlflow>=3 -- in 2.x the model is a folder among the artifacts of its run

import mlflow
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[1], [2], [8], [9]], [0, 0, 1, 1])

# region log
with mlflow.start_run() as run:
    mlflow.log_text("threshold 0.4 chosen with sales", "notes.txt")
    logged = mlflow.sklearn.log_model(model, name="churn-model")

files = [
    file.path for file in MlflowClient().list_artifacts(run.info.run_id)
]
print(files)
#> ['notes.txt']
print(logged.model_uri.startswith("models:/m-"))
#> True
# endregion

# region outputs
outputs = mlflow.get_run(run.info.run_id).outputs.model_outputs
print([output.model_id == logged.model_id for output in outputs])
#> [True]
# endregion

# region old_uri
restored = mlflow.sklearn.load_model(f"runs:/{run.info.run_id}/churn-model")
print(restored.predict([[9]]))
#> [1]
# endregion

assert files == ["notes.txt"]
assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.txt") == "threshold 0.4 chosen with sales"
assert logged.model_uri == f"models:/{logged.model_id}"
assert mlflow.get_logged_model(logged.model_id).name == "churn-model"
assert mlflow.get_logged_model(logged.model_id).source_run_id == run.info.run_id
assert list(restored.predict([[1], [9]])) == [0, 1]

# region quiz_list
with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.88)
    mlflow.log_dict({"0": "stays", "1": "leaves"}, "labels.json")
    mlflow.sklearn.log_model(model, name="churn-model")

print(
    [file.path for file in MlflowClient().list_artifacts(run.info.run_id)]
)
#> ['labels.json']
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.88}
assert mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/labels.json") == {"0": "stays", "1": "leaves"}
assert [found.name for found in mlflow.search_logged_models(output_format="list")] == ["churn-model"] * 2
