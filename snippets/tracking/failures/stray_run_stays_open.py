"""From MLflow 2.21.3 on a run that a thread opened stays RUNNING after its process has ended; the run of the main thread does not."""
# runs: limit=120s -- a second Python process imports MLflow
# differs: 2.9.2, 2.13.1 -- all threads share one active run: a thread sees the run of the main thread; instead: hand the run's id to `MlflowClient`

import subprocess
import sys
from pathlib import Path

import mlflow

# region process
Path("score.py").write_text("""
from threading import Thread
import mlflow

with mlflow.start_run(run_name="training"):
    worker = Thread(target=mlflow.log_metric, args=["auc", 0.83])
    worker.start()
    worker.join()
""")
subprocess.run([sys.executable, "score.py"], check=True)

stray, training = mlflow.search_runs(output_format="list")
print(training.info.run_name, training.info.status, training.data.metrics)
#> training FINISHED {}
print(stray.info.status, stray.data.metrics)
#> RUNNING {'auc': 0.83}
# endregion

assert stray.info.run_name != "training"
assert stray.info.end_time is None
# survives: subprocess.run([sys.executable, "score.py"], check=False) -- the script succeeds
# survives: subprocess.run([sys.executable, "score.py"]) -- the script succeeds
