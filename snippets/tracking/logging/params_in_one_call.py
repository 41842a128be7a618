"""A changed parameter among several: a database stores none of its portion of 100, a folder those that stand before it."""

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

# region portions
mlflow.set_tracking_uri("sqlite:///runs.db")
with mlflow.start_run() as run:
    mlflow.log_param("column_149", "km")
    try:
        mlflow.log_params({f"column_{i}": i for i in range(150)})
    except MlflowException:
        kept = mlflow.get_run(run.info.run_id).data.params
        print(len(kept), "column_99" in kept, "column_100" in kept)
        #> 101 True False
# endregion

assert kept["column_149"] == "km"
mlflow.set_tracking_uri("file:./runs")
with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 6)
    try:
        mlflow.log_params({"max_depth": 8, "criterion": "entropy"})
    except MlflowException:
        assert mlflow.get_run(run.info.run_id).data.params == {"max_depth": "6"}
    else:
        raise AssertionError("the changed parameter was accepted")
