"""One experiment per try hides the best run from a search of the active experiment."""
# survives: best = mlflow.search_runs(order_by=["metrics.auc ASC"], output_format="list")[0] -- one run has no order

import mlflow

# region scattered
for attempt, auc in enumerate([0.79, 0.88, 0.83], start=1):
    mlflow.set_experiment(f"churn-try-{attempt}")
    with mlflow.start_run():
        mlflow.log_metric("auc", auc)

best = mlflow.search_runs(
    order_by=["metrics.auc DESC"], output_format="list"
)[0]
print(best.data.metrics["auc"])
#> 0.83
# endregion

# region together
mlflow.set_experiment("churn-2026-q4")
for max_depth, auc in [(3, 0.79), (5, 0.88), (9, 0.83)]:
    with mlflow.start_run(run_name=f"rf-depth-{max_depth}"):
        mlflow.log_param("max_depth", max_depth)
        mlflow.log_metric("auc", auc)

best = mlflow.search_runs(
    order_by=["metrics.auc DESC"], output_format="list"
)[0]
print(best.info.run_name, best.data.metrics["auc"])
#> rf-depth-5 0.88
# endregion

assert best.data.params == {"max_depth": "5"}
assert mlflow.get_experiment(best.info.experiment_id).name == "churn-2026-q4"
assert len(mlflow.search_runs(output_format="list")) == 3
assert {experiment.name for experiment in mlflow.search_experiments()} >= {"churn-try-1", "churn-try-3"}
