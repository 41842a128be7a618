"""A run records the script that created it; that is what its Source link shows."""
# runs: limit=60s -- a second Python process imports MLflow
# survives: subprocess.run([sys.executable, "train_churn.py"], check=False, capture_output=True) -- the script succeeds here
# survives: subprocess.run([sys.executable, "train_churn.py"], check=True, capture_output=False) -- its words are only kept off the screen

import subprocess
import sys
from pathlib import Path

import mlflow

# region source
Path("train_churn.py").write_text("""
import mlflow
with mlflow.start_run():
    mlflow.log_metric("auc", 0.83)
""")
subprocess.run(
    [sys.executable, "train_churn.py"], check=True, capture_output=True
)

(run,) = mlflow.search_runs(output_format="list")
print(
    run.data.tags["mlflow.source.name"], run.data.tags["mlflow.source.type"]
)
#> train_churn.py LOCAL
# endregion

assert run.data.metrics == {"auc": 0.83}
assert run.data.tags["mlflow.source.name"] == "train_churn.py"
assert run.data.tags["mlflow.source.type"] == "LOCAL"
assert "mlflow.databricks.jobID" not in run.data.tags
