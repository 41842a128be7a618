"""Code copied from a guide fails where it names what nobody made: a variable, a file, a run."""
# survives: mlflow.log_param("f1_score", f1) -- the missing variable is named before any call
# survives: mlflow.log_metric("f1_score_", f1) -- the missing variable is named before any call
# survives: mlflow.log_artifact("file.pkl_") -- no such file either
# survives: mlflow.artifacts.download_artifacts("runs:<run_id>/model") -- refused as well, for the address
# survives: mlflow.artifacts.download_artifacts("runs:/<run_id</model") -- no such run either
# survives: mlflow.artifacts.download_artifacts("runs:/>run_id>/model") -- no such run either
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error is a `RestException`, which is an `MlflowException` too

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
