"""`log_text` writes text as a file of the run."""

# region given
import mlflow
from mlflow import MlflowClient

notes = "Trained without the week of the strike."
# endregion

# region solution
with mlflow.start_run() as run:
    mlflow.log_text(notes, "notes/readme.txt")
# endregion

paths = [file.path for file in MlflowClient().list_artifacts(run.info.run_id, "notes")]
assert paths == ["notes/readme.txt"], "The run has to have one file `readme.txt` in the folder `notes` of its artifacts."
assert MlflowClient().list_artifacts(run.info.run_id, "notes")[0].file_size == len(notes), "The file has to hold the text of `notes`."
