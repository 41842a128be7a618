"""One `search_runs` call with an order and `max_results=1` finds the best run."""

import mlflow

# region best
mlflow.set_experiment("bike-demand")
for name, val_rmse in [
    ("ridge", 84.1),
    ("forest", 47.9),
    ("boosting", 41.6),
]:
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("val_rmse", val_rmse)

best = mlflow.search_runs(
    experiment_names=["bike-demand"],
    order_by=["metrics.val_rmse ASC"],
    max_results=1,
)
print(best.loc[0, "tags.mlflow.runName"], best.loc[0, "metrics.val_rmse"])
#> boosting 41.6
# endregion

assert type(best).__name__ == "DataFrame" and len(best) == 1
assert best.loc[0, "metrics.val_rmse"] == 41.6
everything = mlflow.search_runs(experiment_names=["bike-demand"])
assert len(everything) == 3

# region client
client = mlflow.MlflowClient()
experiment = client.get_experiment_by_name("bike-demand")

runs = client.search_runs(
    experiment_ids=[experiment.experiment_id],
    order_by=["metrics.val_rmse ASC"],
    max_results=1,
)
print(runs[0].info.run_name, runs[0].data.metrics["val_rmse"])
#> boosting 41.6
# endregion

assert len(runs) == 1 and runs[0].info.run_id == best.loc[0, "run_id"]

# region quiz_descending
worst = mlflow.search_runs(
    order_by=["metrics.val_rmse DESC"], max_results=1, output_format="list"
)
print(worst[0].info.run_name)
#> ridge
# endregion
assert len(worst) == 1
