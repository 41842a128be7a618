"""Leaving the with block decides the status: an exception makes FAILED and goes on its way."""
# survives: sys.exit(1) -- any exit code leaves the block by an exception

import mlflow

# region failed
try:
    with mlflow.start_run() as run:
        mlflow.log_metric("auc", 0.81)
        raise ValueError("the validation frame is empty")
except ValueError as error:
    print(error)
    #> the validation frame is empty

failed = mlflow.get_run(run.info.run_id)
print(failed.info.status, failed.data.metrics)
#> FAILED {'auc': 0.81}
# endregion

assert failed.info.status == "FAILED"
assert failed.data.metrics == {"auc": 0.81}
assert failed.info.end_time is not None

# region statuses
with mlflow.start_run() as run:
    print(mlflow.get_run(run.info.run_id).info.status)
    #> RUNNING
print(mlflow.get_run(run.info.run_id).info.status)
#> FINISHED
# endregion

# region system_exit
import sys

try:
    with mlflow.start_run() as run:
        mlflow.log_metric("rows", 0)
        sys.exit(0)
except SystemExit:
    print(mlflow.get_run(run.info.run_id).info.status)
    #> FAILED
# endregion

assert mlflow.get_run(run.info.run_id).info.status == "FAILED"
assert mlflow.get_run(run.info.run_id).data.metrics == {"rows": 0.0}

# region by_hand
run = mlflow.start_run()
mlflow.end_run(status="KILLED")
print(mlflow.get_run(run.info.run_id).info.status)
#> KILLED
# endregion

# region quiz_caught
with mlflow.start_run() as run:
    try:
        raise ValueError("the validation frame is empty")
    except ValueError:
        mlflow.set_tag("problem", "empty frame")

print(mlflow.get_run(run.info.run_id).info.status)
#> FINISHED
# endregion

caught = mlflow.get_run(run.info.run_id)
assert caught.info.status == "FINISHED"
assert caught.data.tags["problem"] == "empty frame"
