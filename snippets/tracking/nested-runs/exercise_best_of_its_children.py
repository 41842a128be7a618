"""A filter on the parent's id keeps other runs out of a search."""

# region given
import mlflow

with mlflow.start_run() as parent:
    for rmse in (14.0, 11.0, 13.0):
        with mlflow.start_run(nested=True):
            mlflow.log_metric("rmse", rmse)
with mlflow.start_run():
    mlflow.log_metric("rmse", 9.0)  # another search
parent_id = parent.info.run_id
# endregion

# region solution
best = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{parent_id}'",
    order_by=["metrics.rmse ASC"],
    max_results=1,
    output_format="list",
)[0]
# endregion

rmse = best.data.metrics["rmse"]
assert rmse != 9.0, "That run belongs to another search: the experiment holds more than the children of `parent_id`."
assert rmse != 14.0, "That child has the highest `rmse`; a lower error is better."
assert rmse == 11.0 and best.data.tags["mlflow.parentRunId"] == parent_id, "The best child has the `rmse` 11.0."
