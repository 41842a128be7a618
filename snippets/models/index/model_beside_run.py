"""On MLflow 3 a logged scikit-learn model has its own id, and the run's artifact list does not hold it."""
# runs: mlflow>=3 -- LoggedModel exists from 3.0 on; on 2.x a model is a folder among the run's artifacts

import mlflow
from mlflow.tracking import MlflowClient
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

packages = ["scikit-learn"]

# region log
with mlflow.start_run() as run:
    mlflow.log_text("baseline", "notes.txt")
    info = mlflow.sklearn.log_model(rent, name="rent")

print(info.model_uri == f"models:/{info.model_id}")
#> True
print(
    [file.path for file in MlflowClient().list_artifacts(run.info.run_id)]
)
#> ['notes.txt']
print(
    mlflow.get_logged_model(info.model_id).source_run_id == run.info.run_id
)
#> True
# endregion

# region quiz_same_name
with mlflow.start_run() as run:
    first = mlflow.sklearn.log_model(
        rent, name="rent", pip_requirements=packages
    )
    second = mlflow.sklearn.log_model(
        rent, name="rent", pip_requirements=packages
    )

print(
    first.model_id == second.model_id,
    len(MlflowClient().list_artifacts(run.info.run_id)),
)
#> False 0
# endregion

assert info.model_id.startswith("m-")
assert mlflow.get_logged_model(info.model_id).name == "rent"
by_run = mlflow.sklearn.load_model(f"runs:/{info.run_id}/rent")
assert by_run.predict([[100]]).round() == rent.predict([[100]]).round()
assert mlflow.artifacts.load_text(f"runs:/{info.run_id}/notes.txt") == "baseline"
assert {mlflow.get_logged_model(model.model_id).name for model in (first, second)} == {"rent"}
