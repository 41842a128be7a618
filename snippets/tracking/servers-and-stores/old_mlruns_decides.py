"""An old mlruns folder with experiments makes itself the default store, and is then refused, from 3.13 on."""
# runs: mlflow>=3 -- 2.x reads the folder mlruns anyway
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite -- an old folder becomes the default store and is used, not refused; the one in the snippet lacks fields that are read then
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 3.17.2/folder -- our set-up: `MLFLOW_ALLOW_FILE_STORE` allows a folder, and the one in the snippet lacks fields that are read then

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException

# region old_folder
print(mlflow.get_tracking_uri().split(":")[0])
#> sqlite

Path("mlruns/0").mkdir(parents=True)
Path("mlruns/0/meta.yaml").write_text("name: Default\nexperiment_id: '0'\n")
print(mlflow.get_tracking_uri().split(":")[0])
#> file

try:
    mlflow.start_run()
except MlflowException as error:
    print(error.message.split(" and will")[0])
    #> The filesystem tracking backend (e.g., './mlruns') is in maintenance mode
# endregion

# region named
mlflow.set_tracking_uri("sqlite:///mlflow.db")
with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.83)
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
