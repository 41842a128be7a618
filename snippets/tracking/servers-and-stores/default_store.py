"""In a fresh folder, with nothing configured, MLflow 3.7 and later keep runs in the SQLite file mlflow.db and files below mlruns."""
# runs: mlflow>=3 -- the default store is a database from 3.7 on
# differs: 3.0.1/folder -- the default store is still a folder, `./mlruns`
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 3.17.2/folder -- our set-up: a folder is configured as the store

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
#> mlflow.db ['mlflow.db', 'mlruns']
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83}
assert mlflow.get_tracking_uri().startswith("sqlite:///")
assert mlflow.get_registry_uri() == mlflow.get_tracking_uri()
assert Path(run.info.artifact_uri, "notes.txt").read_text() == "depth 5 wins"
