"""A run keeps every point of a metric, and shows the one with the highest step."""

import mlflow

client = mlflow.MlflowClient()

# region epochs
val_rmse = [61.0, 55.4, 53.9, 54.6]

with mlflow.start_run() as run:
    for epoch, rmse in enumerate(val_rmse):
        mlflow.log_metric("val_rmse", rmse, step=epoch)

history = client.get_metric_history(run.info.run_id, "val_rmse")
print([(point.step, point.value) for point in history])
#> [(0, 61.0), (1, 55.4), (2, 53.9), (3, 54.6)]
print(client.get_run(run.info.run_id).data.metrics)
#> {'val_rmse': 54.6}
# endregion

assert [(point.step, point.value) for point in history] == list(enumerate(val_rmse))
assert client.get_run(run.info.run_id).data.metrics == {"val_rmse": 54.6}
last_epoch_run = run.info.run_id

# A run that the filter has to leave out.
with mlflow.start_run():
    mlflow.log_metrics({"best_val_rmse": 58.0, "best_epoch": 0})

# region best
with mlflow.start_run() as run:
    for epoch, rmse in enumerate(val_rmse):
        mlflow.log_metric("val_rmse", rmse, step=epoch)
    mlflow.log_metrics(
        {
            "best_val_rmse": min(val_rmse),
            "best_epoch": val_rmse.index(min(val_rmse)),
        }
    )

found = mlflow.search_runs(
    filter_string="metrics.best_val_rmse < 54", output_format="list"
)
print([run.data.metrics["best_epoch"] for run in found])
#> [2.0]
# endregion

assert [hit.info.run_id for hit in found] == [run.info.run_id]
assert [
    point.value for point in client.get_metric_history(run.info.run_id, "val_rmse")
] == val_rmse
assert (
    mlflow.search_runs(filter_string="metrics.val_rmse < 54", output_format="list")
    == []
)

# region quiz_late_point
with mlflow.start_run() as run:
    mlflow.log_metric("accuracy", 0.90, step=20)
    mlflow.log_metric("accuracy", 0.95, step=10)

print(client.get_run(run.info.run_id).data.metrics["accuracy"])
#> 0.9
# endregion

history = client.get_metric_history(run.info.run_id, "accuracy")
assert [(point.step, point.value) for point in history] == [(20, 0.90), (10, 0.95)]

# region quiz_no_step
with mlflow.start_run() as run:
    for loss in [0.70, 0.42, 0.31]:
        mlflow.log_metric("loss", loss)

history = client.get_metric_history(run.info.run_id, "loss")
print([point.step for point in history])
#> [0, 0, 0]
# endregion

assert [point.value for point in history] == [0.70, 0.42, 0.31]
