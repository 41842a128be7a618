"""`log_artifact` keeps the name of what you give it; `log_artifacts` uploads what a folder contains."""

from pathlib import Path

import mlflow

client = mlflow.MlflowClient()


def paths_of(run, folder=None):
    """Return the paths of the artifacts of a run, at the top or in a folder."""
    return sorted(file.path for file in client.list_artifacts(run.info.run_id, folder))


# region upload
Path("report").mkdir()
Path("report/summary.txt").write_text(
    "RMSE 54.2 on 89 patients", encoding="utf-8"
)
Path("report/residuals.csv").write_text(
    "row,residual\n1,-3.2\n", encoding="utf-8"
)

with mlflow.start_run() as one_file:
    mlflow.log_artifact("report/summary.txt")
with mlflow.start_run() as contents:
    mlflow.log_artifacts("report")
with mlflow.start_run() as folder:
    mlflow.log_artifact("report")

print(paths_of(one_file))
#> ['summary.txt']
print(paths_of(contents))
#> ['residuals.csv', 'summary.txt']
print(paths_of(folder), paths_of(folder, "report"))
#> ['report'] ['report/residuals.csv', 'report/summary.txt']
# endregion

assert paths_of(one_file) == ["summary.txt"]
assert paths_of(contents) == ["residuals.csv", "summary.txt"]
assert paths_of(folder) == ["report"]
assert paths_of(folder, "report") == ["report/residuals.csv", "report/summary.txt"]

# region quiz_target_folder
with mlflow.start_run() as run:
    mlflow.log_artifact("report/summary.txt", artifact_path="evaluation")

print(paths_of(run, "evaluation"))
#> ['evaluation/summary.txt']
# endregion

# region quiz_contents
with mlflow.start_run() as run:
    mlflow.log_artifacts("report", artifact_path="evaluation")

print(paths_of(run))
#> ['evaluation']
print(paths_of(run, "evaluation"))
#> ['evaluation/residuals.csv', 'evaluation/summary.txt']
# endregion
