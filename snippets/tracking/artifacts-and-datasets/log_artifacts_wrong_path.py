"""On MLflow 3.17 `log_artifacts` says nothing when the folder does not exist, and uploads nothing."""
# runs: mlflow>=3 -- MLflow 2 raises an error here
# survives: mlflow.log_artifacts("report_") -- every wrong path is passed over
# survives: mlflow.log_artifacts("reports/summary.txt_") -- every wrong path is passed over
# survives: pass  # instead of mlflow.log_artifacts("report") -- the call does nothing, which is the claim
# survives: pass  # instead of mlflow.log_artifacts("reports/summary.txt") -- the call does nothing, which is the claim
# survives: mlflow.log_artifact("report_") -- every wrong path raises
# differs: 3.0.1/folder -- `log_artifacts` raises for a folder that is not there, as on MLflow 2 without a server

from pathlib import Path

import mlflow

# region silent
Path("reports").mkdir()
Path("reports/summary.txt").write_text("RMSE 54.2", encoding="utf-8")

with mlflow.start_run() as run:
    mlflow.log_artifacts("report")
    mlflow.log_artifacts("reports/summary.txt")

print(mlflow.get_run(run.info.run_id).info.status)
#> FINISHED
print(mlflow.artifacts.list_artifacts(run_id=run.info.run_id))
#> []
# endregion

assert mlflow.artifacts.list_artifacts(run_id=run.info.run_id) == []

# region single
with mlflow.start_run():
    try:
        mlflow.log_artifact("report")
    except FileNotFoundError as error:
        print(type(error).__name__)
        #> FileNotFoundError
# endregion

# region checked
with mlflow.start_run() as run:
    mlflow.log_artifacts("report")

if not mlflow.artifacts.list_artifacts(run_id=run.info.run_id):
    print("nothing was uploaded")
    #> nothing was uploaded
# endregion
assert Path("reports/summary.txt").read_text(encoding="utf-8") == "RMSE 54.2"
