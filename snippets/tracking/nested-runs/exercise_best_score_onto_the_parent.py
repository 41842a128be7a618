"""A summary for the parent is logged while the parent is still the active run."""

# region given
import mlflow

results = {4: 0.81, 8: 0.88, 16: 0.85}
# endregion

# region solution
with mlflow.start_run(run_name="search") as parent:
    for depth, auc in results.items():
        with mlflow.start_run(nested=True):
            mlflow.log_param("depth", depth)
            mlflow.log_metric("auc", auc)
    mlflow.log_metric("best_auc", max(results.values()))
# endregion

stray = mlflow.active_run()
mlflow.end_run()
assert stray is None, "`best_auc` was logged after the parent had ended, so MLflow started a run of its own for it."
runs = mlflow.search_runs(output_format="list")
children = [run for run in runs if run.data.tags.get("mlflow.parentRunId") == parent.info.run_id]
assert not any("best_auc" in run.data.metrics for run in children), "`best_auc` is on a child: inside the inner block the child is the active run."
assert sorted(run.data.metrics.get("auc", 0) for run in children) == [0.81, 0.85, 0.88], "There have to be three children of `parent`, each with its own `auc`."
found = mlflow.get_run(parent.info.run_id).data.metrics
assert found.get("best_auc") != 0.85, "That is the last one of the scores, not the highest."
assert found == {"best_auc": 0.88}, "The parent has to have `best_auc` 0.88 and no other metric."
