"""A run ends as FAILED only if the error leaves its `with` block."""

# region given
import mlflow


def train():
    raise ValueError("no rows")
# endregion

# region solution
try:
    with mlflow.start_run() as run:
        train()
except ValueError:
    print("the training failed")
    #> the training failed
# endregion

status = mlflow.get_run(run.info.run_id).info.status
assert status != "FINISHED", "The run is FINISHED: the error was caught inside the `with` block, so MLflow did not see it."
assert status == "FAILED", "The run has to be stored with the status FAILED."
