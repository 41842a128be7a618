"""The client deletes the run it is given: the children of a deleted parent stay."""

import mlflow

# region delete
with mlflow.start_run(run_name="depth-search") as search:
    with mlflow.start_run(run_name="depth-5", nested=True) as trial:
        mlflow.log_metric("auc", 0.88)

mlflow.delete_run(search.info.run_id)
print(
    [run.info.run_name for run in mlflow.search_runs(output_format="list")]
)
#> ['depth-5']
# endregion

assert search.info.run_name == "depth-search"
assert mlflow.get_run(search.info.run_id).info.lifecycle_stage == "deleted"
assert mlflow.get_run(trial.info.run_id).info.lifecycle_stage == "active"
assert mlflow.get_run(trial.info.run_id).data.metrics == {"auc": 0.88}
