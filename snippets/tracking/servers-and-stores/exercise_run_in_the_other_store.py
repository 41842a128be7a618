"""A run id is known only in the store in which the run was made."""
# runs: mlflow>=3, limit=60s -- the default store is a SQLite file there, and two of them are opened
# differs: 3.0.1/folder -- the default store is still a folder, `./mlruns`
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 3.17.2/folder -- our set-up: a folder is configured as the store, so there is no `mlflow.db`

# region given
import shutil

import mlflow
from mlflow import MlflowClient

mine = mlflow.get_tracking_uri()
mlflow.search_experiments()
shutil.copy("mlflow.db", "team.db")
theirs = MlflowClient(tracking_uri="sqlite:///team.db")
run_id = theirs.create_run("0").info.run_id
theirs.log_metric(run_id, "auc", 0.83)
# endregion

# region solution
client = MlflowClient(tracking_uri="sqlite:///team.db")
auc = client.get_run(run_id).data.metrics["auc"]
# endregion

assert auc == 0.83, "The run's `auc` is 0.83."
assert mlflow.get_tracking_uri() == mine, "The address is changed for all that follows: your next runs would be made in the team's store."
