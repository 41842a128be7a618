"""A changed parameter among several: a database stores none of them, a folder those that stand before it."""

import os

import mlflow
from mlflow.exceptions import MlflowException

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"  # asked for from 3.13 on

# region stores
for store in ["sqlite:///runs.db", "file:./runs"]:
    mlflow.set_tracking_uri(store)
    with mlflow.start_run() as run:
        mlflow.log_param("max_depth", 6)
        try:
            mlflow.log_params({"criterion": "entropy", "max_depth": 8})
        except MlflowException:
            kept = mlflow.get_run(run.info.run_id).data.params
            print(store, sorted(kept.items()))
            #> sqlite:///runs.db [('max_depth', '6')]
            #> file:./runs [('criterion', 'entropy'), ('max_depth', '6')]
# endregion

with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 6)
    try:
        mlflow.log_params({"max_depth": 8, "criterion": "entropy"})
    except MlflowException:
        assert mlflow.get_run(run.info.run_id).data.params == {"max_depth": "6"}
    else:
        raise AssertionError("the changed parameter was accepted")
