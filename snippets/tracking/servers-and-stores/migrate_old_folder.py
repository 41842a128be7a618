"""migrate-filestore copies the runs of an old folder into a database, and leaves the folder alone."""
# runs: mlflow>=3, limit=120s -- the command exists from 3.10 on and starts a second Python process
# survives: check=False, capture_output=True, -- the command succeeds here
# survives: check=True, capture_output=False, -- its words are only kept off the screen
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- no command `mlflow migrate-filestore` yet; instead: stay with the folder, which this release still reads and writes

import os
import subprocess
import sys
from pathlib import Path

import mlflow

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
mlflow.set_tracking_uri("mlruns")
with mlflow.start_run(run_name="from-2024") as old:
    mlflow.log_metric("auc", 0.83)

# region migrate
subprocess.run(
    [
        sys.executable,
        "-m",
        "mlflow",
        "migrate-filestore",
        "--source",
        "mlruns",
        "--target",
        "sqlite:///runs.db",
    ],
    check=True,
    capture_output=True,
)
mlflow.set_tracking_uri("sqlite:///runs.db")
(migrated,) = mlflow.search_runs(output_format="list")
print(migrated.info.run_name, migrated.data.metrics)
#> from-2024 {'auc': 0.83}
# endregion

assert migrated.info.run_id == old.info.run_id
assert Path("mlruns/0/meta.yaml").exists()
assert mlflow.get_tracking_uri() == "sqlite:///runs.db"
