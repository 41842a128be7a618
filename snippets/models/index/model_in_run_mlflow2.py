"""On MLflow 2 a logged model is a folder among the run's artifacts, addressed by run and path."""
# runs: mlflow<3 -- from 3.0 on the model is a LoggedModel with its own id

import mlflow
from mlflow.tracking import MlflowClient
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region log
with mlflow.start_run() as run:
    mlflow.log_text("baseline", "notes.txt")
    info = mlflow.sklearn.log_model(rent, artifact_path="rent")

print(info.model_uri == f"runs:/{run.info.run_id}/rent")
#> True
print(
    [file.path for file in MlflowClient().list_artifacts(run.info.run_id)]
)
#> ['notes.txt', 'rent']
# endregion

assert not hasattr(mlflow, "get_logged_model")
assert getattr(info, "model_id", None) is None
assert mlflow.sklearn.load_model(info.model_uri).predict([[100]]).round() == rent.predict([[100]]).round()
assert mlflow.artifacts.load_text(f"runs:/{run.info.run_id}/notes.txt") == "baseline"
