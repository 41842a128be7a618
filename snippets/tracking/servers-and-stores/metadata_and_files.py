"""The backend store holds numbers and text, the artifact store holds files."""
# runs: limit=60s -- the MLflow 2 line creates the tables of a database first

import sqlite3
from pathlib import Path

import mlflow

# region two_stores
mlflow.set_tracking_uri("sqlite:///tracking.db")
mlflow.create_experiment(
    "churn", artifact_location=Path("churn-files").resolve().as_uri()
)
mlflow.set_experiment("churn")
with mlflow.start_run():
    mlflow.log_metric("auc", 0.83)
    mlflow.log_text("depth 5 wins", "notes.txt")

print(
    sqlite3.connect("tracking.db")
    .execute("SELECT key, value FROM metrics")
    .fetchall()
)
#> [('auc', 0.83)]
print(
    [path.name for path in Path("churn-files").rglob("*") if path.is_file()]
)
#> ['notes.txt']
# endregion

tables = {name for (name,) in sqlite3.connect("tracking.db").execute("SELECT name FROM sqlite_master")}
assert {"experiments", "runs", "metrics", "params", "tags"} <= tables
(notes,) = Path("churn-files").rglob("notes.txt")
assert notes.read_text() == "depth 5 wins"
assert mlflow.get_experiment_by_name("churn").artifact_location.endswith("/churn-files")
