"""A second `log_table` to the same file adds rows; a second `log_dict` replaces the file."""
# survives: mlflow.log_dict({"batch_": 1}, "batch.json") -- the second dict replaces it, whatever it held
# survives: mlflow.log_dict({"batch": 2}, "batch.json") -- the second dict replaces it, whatever it held
# survives: pass  # instead of mlflow.log_dict({"batch": 1}, "batch.json") -- the second dict is all that is left
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

import mlflow

# region twice
with mlflow.start_run() as run:
    mlflow.log_table({"row": [1], "predicted": [206]}, "predictions.json")
    mlflow.log_table({"row": [2], "predicted": [68]}, "predictions.json")
    mlflow.log_dict({"batch": 1}, "batch.json")
    mlflow.log_dict({"batch": 2}, "batch.json")

print(
    len(mlflow.load_table("predictions.json", run_ids=[run.info.run_id])),
    "rows",
)
#> 2 rows
print(mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/batch.json"))
#> {'batch': 2}
# endregion

table = mlflow.load_table("predictions.json", run_ids=[run.info.run_id])
assert table.to_dict("list") == {"row": [1, 2], "predicted": [206, 68]}
files = {file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)}
assert files == {"predictions.json", "batch.json"}

with mlflow.start_run() as run:
    mlflow.log_text("first", "note.txt")
    mlflow.log_text("second", "note.txt")
assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/note.txt") == "second"
