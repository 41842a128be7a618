"""A metric's name with a slash stands between backticks in a filter."""

# region given
import mlflow

for name, coast in (("ridge", 0.71), ("boosting", 0.86)):
    with mlflow.start_run(run_name=name):
        mlflow.log_metrics({"auc/all": 0.9, "auc/coast": coast})
# endregion

# region solution
def weak(limit):
    found = mlflow.search_runs(
        filter_string=f"metrics.`auc/coast` < {limit}",
        output_format="list",
    )
    return {run.info.run_name for run in found}
# endregion

found = weak(0.8)
assert found, "The search found no run: there is no metric of that name, and MLflow does not complain about an unknown one."
assert found == {"ridge"}, "Only `ridge` is below 0.8 at the coast."
assert weak(0.9) == {"ridge", "boosting"}, "Both runs are below 0.9 at the coast: the limit has to come from the caller."
