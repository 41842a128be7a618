"""A run that the main thread has open when an exception ends its script is marked FINISHED, unless it was opened by `with`."""
# runs: limit=180s -- three Python processes import MLflow

import subprocess
import sys
from pathlib import Path

import mlflow

# region crash
Path("train.py").write_text("""
import mlflow
mlflow.start_run()
mlflow.log_param("max_depth", 4)
raise ValueError("the training frame is empty")
""")
ended = subprocess.run(
    [sys.executable, "train.py"], check=False, capture_output=True
)

(run,) = mlflow.search_runs(output_format="list")
print(ended.returncode, run.info.status)
#> 1 FINISHED
# endregion

assert run.data.params == {"max_depth": "4"}
assert b"the training frame is empty" in ended.stderr

# region killed
Path("train.py").write_text("""
import os, signal
import mlflow
mlflow.set_experiment("killed")
with mlflow.start_run():
    os.kill(os.getpid(), signal.SIGKILL)
""")
subprocess.run(
    [sys.executable, "train.py"], check=False, capture_output=True
)

(run,) = mlflow.search_runs(
    experiment_names=["killed"], output_format="list"
)
print(run.info.status)
#> RUNNING
# endregion

assert run.info.end_time is None
