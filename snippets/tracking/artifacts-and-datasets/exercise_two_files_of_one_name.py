"""A folder's own folders are kept by log_artifacts and lost by log_artifact."""

# region given
from pathlib import Path

import mlflow

for part, errors in (("train", "1.5\n0.5\n"), ("test", "4.0\n")):
    folder = Path("report") / part
    folder.mkdir(parents=True)
    (folder / "errors.csv").write_text(errors, encoding="utf-8")
# endregion

# region solution
with mlflow.start_run() as run:
    mlflow.log_artifacts("report", artifact_path="evaluation")
# endregion

client = mlflow.MlflowClient()


def files_below(path=None):
    """Return the path of each file of the run."""
    found = []
    for item in client.list_artifacts(run.info.run_id, path):
        found += files_below(item.path) if item.is_dir else [item.path]
    return sorted(found)


found = files_below()
assert found != ["evaluation/errors.csv"], "Only one file is left: both have the same name, and the second replaced the first."
assert not any("report" in path for path in found), "The folder `report` itself was uploaded too; only what it contains is asked for."
assert found != ["test/errors.csv", "train/errors.csv"], "The two folders are at the top of the artifacts; they should be below `evaluation`."
assert found == ["evaluation/test/errors.csv", "evaluation/train/errors.csv"], "The run has to have `evaluation/train/errors.csv` and `evaluation/test/errors.csv`."
text = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/evaluation/test/errors.csv")
assert text.split() == ["4.0"], "The errors of the test rows are in the wrong file."
