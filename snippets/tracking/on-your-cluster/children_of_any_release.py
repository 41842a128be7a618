"""A child run that the client makes with the parent's tag needs no parameter of a newer release, and no active run of its thread."""

# region children
from concurrent.futures import ThreadPoolExecutor

import mlflow

client = mlflow.MlflowClient()


def try_depth(depth, parent):
    child = client.create_run(
        parent.info.experiment_id,
        tags={"mlflow.parentRunId": parent.info.run_id},
    )
    client.log_metric(child.info.run_id, "rmse", 10 / depth)
    client.set_terminated(child.info.run_id)


with mlflow.start_run() as parent:
    with ThreadPoolExecutor(2) as pool:
        for depth in (2, 5, 10):
            pool.submit(try_depth, depth, parent)

children = mlflow.search_runs(
    [parent.info.experiment_id],
    f"tags.mlflow.parentRunId = '{parent.info.run_id}'",
    order_by=["metrics.rmse"],
)
print(list(children["metrics.rmse"]), set(children.status))
#> [1.0, 2.0, 5.0] {'FINISHED'}
# endregion

assert list(children["metrics.rmse"]) == [1.0, 2.0, 5.0]
assert set(children.status) == {"FINISHED"}
assert mlflow.get_run(parent.info.run_id).data.metrics == {}
