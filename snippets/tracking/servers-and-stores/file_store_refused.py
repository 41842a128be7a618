"""From 3.13 on a folder as tracking store raises, unless a variable allows it."""
# runs: mlflow>=3 -- 2.x keeps its runs in a folder by default
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- a folder is no error yet: the run is opened, and stays open
# differs: 3.17.2/folder -- our set-up: `MLFLOW_ALLOW_FILE_STORE` allows a folder

import os

import mlflow
from mlflow.exceptions import MlflowException

# region refused
mlflow.set_tracking_uri("mlruns")
try:
    mlflow.start_run()
except MlflowException as error:
    print(error.message.split(" and will")[0])
    #> The filesystem tracking backend (e.g., './mlruns') is in maintenance mode
# endregion

# region allowed
os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.83)

print(mlflow.get_run(run.info.run_id).data.metrics)
#> {'auc': 0.83}
# endregion

assert os.path.exists(f"mlruns/0/{run.info.run_id}/metrics/auc")
