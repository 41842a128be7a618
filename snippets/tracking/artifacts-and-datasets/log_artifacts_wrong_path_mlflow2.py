"""On MLflow 2 with files on the local disk `log_artifacts` raises when the folder does not exist or is a file."""
# runs: mlflow<3 -- MLflow 3.17 uploads nothing and says nothing
# survives: mlflow.log_artifacts("report") -- raises as well, as the first section shows
# survives: mlflow.log_artifact("report_") -- no such file either
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`
# differs: 2.13.1/server, 2.21.3/server, 2.22.5/server -- against a tracking server `log_artifacts` passes over a folder that is not there; instead: look whether it is there first

from pathlib import Path

import mlflow

# region silent
Path("reports").mkdir()
Path("reports/summary.txt").write_text("RMSE 54.2", encoding="utf-8")

with mlflow.start_run() as run:
    for path in ["report", "reports/summary.txt"]:
        try:
            mlflow.log_artifacts(path)
        except OSError as error:
            print(type(error).__name__)
            #> FileNotFoundError
            #> NotADirectoryError
# endregion

# region single
with mlflow.start_run():
    try:
        mlflow.log_artifact("report")
    except FileNotFoundError as error:
        print(type(error).__name__)
        #> FileNotFoundError
# endregion

assert mlflow.artifacts.list_artifacts(run_id=run.info.run_id) == []
