"""A failed run keeps the metrics it logged, and can win the search unless its status is filtered."""

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

# region deleted
from mlflow.entities import ViewType

mlflow.delete_run(best.info.run_id)  # the run named complete

for view in [ViewType.ACTIVE_ONLY, ViewType.DELETED_ONLY]:
    found = mlflow.search_runs(run_view_type=view, output_format="list")
    print(ViewType.to_string(view), [run.info.run_name for run in found])
    #> active_only ['crashed']
    #> deleted_only ['complete']
# endregion

assert [run.info.run_name for run in mlflow.search_runs(output_format="list")] == ["crashed"]
assert len(mlflow.search_runs(run_view_type=ViewType.ALL)) == 2
