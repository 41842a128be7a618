"""A second run can start when the first has ended."""

# region given
import mlflow
# endregion

# region solution
with mlflow.start_run(run_name="first"):
    mlflow.log_metric("auc", 0.7)
with mlflow.start_run(run_name="second"):
    mlflow.log_metric("auc", 0.8)
# endregion

runs = {run.info.run_name: run for run in mlflow.search_runs(output_format="list")}
assert set(runs) == {"first", "second"}, "There have to be two runs, named `first` and `second`."
assert not any("mlflow.parentRunId" in run.data.tags for run in runs.values()), "The second run is a child of the first; two separate runs were asked for."
assert runs["first"].data.metrics == {"auc": 0.7} and runs["second"].data.metrics == {"auc": 0.8}, "Each run has to have its own `auc`."
assert mlflow.active_run() is None, "A run is still active; what is logged next would land in it."
