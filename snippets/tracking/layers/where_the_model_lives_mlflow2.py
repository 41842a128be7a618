"""In MLflow 2 a logged model is a folder among the artifacts of its run."""
# runs: mlflow<3 -- in 3.x the model lives outside the artifacts of its run

import mlflow
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[1], [2], [8], [9]], [0, 0, 1, 1])

# region log
with mlflow.start_run() as run:
    mlflow.log_text("threshold 0.4 chosen with sales", "notes.txt")
    logged = mlflow.sklearn.log_model(model, artifact_path="churn-model")

files = [
    file.path for file in MlflowClient().list_artifacts(run.info.run_id)
]
print(files)
#> ['churn-model', 'notes.txt']
print(logged.model_uri == f"runs:/{run.info.run_id}/churn-model")
#> True
# endregion

# region old_uri
restored = mlflow.sklearn.load_model(f"runs:/{run.info.run_id}/churn-model")
print(restored.predict([[9]]))
#> [1]
# endregion

assert files == ["churn-model", "notes.txt"]
assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.txt") == "threshold 0.4 chosen with sales"
assert list(restored.predict([[1], [9]])) == [0, 1]
