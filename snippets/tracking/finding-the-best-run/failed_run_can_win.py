"""A failed run keeps the metrics it logged, and wins the search unless its status is filtered."""

import mlflow

# region status
with mlflow.start_run(run_name="complete"):
    mlflow.log_metric("val_rmse", 41.6)

try:
    with mlflow.start_run(run_name="crashed"):
        mlflow.log_metric("val_rmse", 12.0)
        raise RuntimeError("the validation split was empty")
except RuntimeError:
    pass

for condition in ["", "attributes.status = 'FINISHED'"]:
    best = mlflow.search_runs(
        filter_string=condition,
        order_by=["metrics.val_rmse ASC"],
        output_format="list",
    )[0]
    print(best.info.run_name)
    #> crashed
    #> complete
# endregion

assert {
    run.info.run_name: run.info.status
    for run in mlflow.search_runs(output_format="list")
} == {
    "complete": "FINISHED",
    "crashed": "FAILED",
}
metrics = {run.info.run_name: run.data.metrics for run in mlflow.search_runs(output_format="list")}
assert metrics == {"complete": {"val_rmse": 41.6}, "crashed": {"val_rmse": 12.0}}
