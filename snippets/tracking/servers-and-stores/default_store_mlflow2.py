"""With nothing configured MLflow 2 keeps runs and files in the folder mlruns."""
# runs: mlflow<3 -- the default store is a database from 3.7 on
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 2.22.5/sqlite -- our set-up: SQLite is configured, and the snippet is about having nothing configured

from pathlib import Path

import mlflow

# region default
with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.83)
    mlflow.log_text("depth 5 wins", "notes.txt")

print(
    Path(mlflow.get_tracking_uri()).name,
    sorted(path.name for path in Path().iterdir()),
)
#> mlruns ['mlruns']
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
assert mlflow.get_tracking_uri().startswith("file:///")
assert mlflow.get_registry_uri() == mlflow.get_tracking_uri()
run_folder = Path("mlruns", run.info.experiment_id, run.info.run_id)
assert (run_folder / "metrics" / "auc").exists()
assert (run_folder / "artifacts" / "notes.txt").read_text() == "depth 5 wins"
