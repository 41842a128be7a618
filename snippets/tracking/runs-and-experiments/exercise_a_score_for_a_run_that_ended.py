"""A run that ended is opened again by its id."""

# region given
import mlflow

with mlflow.start_run(run_name="monday") as run:
    mlflow.log_metric("auc", 0.83)
run_id = run.info.run_id
# endregion

# region solution
with mlflow.start_run(run_id=run_id):
    mlflow.log_metric("test_auc", 0.79)
# endregion

still_active = mlflow.active_run()
mlflow.end_run()
names = [run.info.run_name for run in mlflow.search_runs(output_format="list")]
assert names != ["monday", "monday"], "Now two runs are called `monday`: a name does not open a run, it only labels a new one."
assert len(names) == 1, "The metric is in a run of its own; there should still be one run."
assert still_active is None, "The run is running again: nothing ends it before the program does."
found = mlflow.get_run(run_id)
assert found.data.metrics == {"auc": 0.83, "test_auc": 0.79}, "The run has to have both metrics, `auc` and `test_auc`."
assert found.info.status == "FINISHED", "The run has to be FINISHED at the end."
