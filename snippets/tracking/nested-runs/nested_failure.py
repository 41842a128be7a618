"""An exception that leaves a child's block fails its parent too, unless the parent's block catches it."""

import mlflow


def status(run):
    return mlflow.get_run(run.info.run_id).info.status


# region passes_through
try:
    with mlflow.start_run() as search:
        with mlflow.start_run(nested=True) as trial:
            raise ValueError("depth must be positive")
except ValueError:
    print(status(search), status(trial))
    #> FAILED FAILED
# endregion

assert (status(search), status(trial)) == ("FAILED", "FAILED")

# region caught
with mlflow.start_run() as search:
    try:
        with mlflow.start_run(nested=True) as trial:
            raise ValueError("depth must be positive")
    except ValueError:
        mlflow.set_tag("failed_trials", 1)

print(status(search), status(trial))
#> FINISHED FAILED
# endregion

assert (status(search), status(trial)) == ("FINISHED", "FAILED")
assert mlflow.get_run(search.info.run_id).data.tags["failed_trials"] == "1"
assert "failed_trials" not in mlflow.get_run(trial.info.run_id).data.tags
