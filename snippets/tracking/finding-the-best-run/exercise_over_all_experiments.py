"""A search looks at the active experiment unless it is told otherwise."""

# region given
import mlflow

for experiment, auc in (("spring", 0.91), ("autumn", 0.84)):
    mlflow.set_experiment(experiment)
    with mlflow.start_run():
        mlflow.log_metric("auc", auc)
# endregion

# region solution
best = mlflow.search_runs(
    search_all_experiments=True,
    order_by=["metrics.auc DESC"],
    output_format="list",
)[0]
# endregion

assert best.data.metrics["auc"] == 0.91, "A run in another experiment has a higher `auc`: this search saw only `autumn`."
