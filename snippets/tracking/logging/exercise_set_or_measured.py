"""What is set before training is a parameter; what is measured is a metric."""

# region given
import mlflow

depth, rmse = 5, 12.5
# endregion

# region solution
with mlflow.start_run() as run:
    mlflow.log_param("depth", depth)
    mlflow.log_metric("rmse", rmse)
run_id = run.info.run_id
# endregion

data = mlflow.get_run(run_id).data
assert data.metrics.get("rmse") == 12.5, "`rmse` was measured, so log it as a metric, with `log_metric`."
assert data.params == {"depth": "5"}, "`depth` was set before training, so log it as the run's one parameter, with `log_param`."
assert data.metrics == {"rmse": 12.5}, "Only `rmse` was measured; `depth` is no metric."
