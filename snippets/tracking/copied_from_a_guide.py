"""Code copied from a guide fails where it names what nobody made: a variable, a file, a run."""

import mlflow
from mlflow.exceptions import MlflowException

# region variable
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.9)
    try:
        mlflow.log_metric("f1_score", f1)
    except NameError as error:
        print(error)
        #> name 'f1' is not defined
# endregion

# region file
with mlflow.start_run():
    try:
        mlflow.log_artifact("file.pkl")
    except FileNotFoundError as error:
        print(error.strerror)
        #> No such file or directory
# endregion

# region run
try:
    mlflow.artifacts.download_artifacts("runs:/<run_id>/model")
except MlflowException as error:
    print(type(error).__name__)
    #> MlflowException
# endregion

runs = mlflow.search_runs(output_format="list")
assert [run.data.metrics for run in runs] == [{}, {"accuracy": 0.9}]
assert all(not mlflow.MlflowClient().list_artifacts(run.info.run_id) for run in runs)
