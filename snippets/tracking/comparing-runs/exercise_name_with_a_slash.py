"""A metric's name with a slash stands between backticks in a filter."""

# region given
import mlflow

for name, coast in (("ridge", 0.71), ("boosting", 0.86)):
    with mlflow.start_run(run_name=name):
        mlflow.log_metrics({"auc/all": 0.9, "auc/coast": coast})
# endregion

# region solution
weak = {
    run.info.run_name
    for run in mlflow.search_runs(
        filter_string="metrics.`auc/coast` < 0.8", output_format="list"
    )
}
# endregion

assert weak, "The search found no run: there is no metric of that name, and MLflow does not complain about an unknown one."
assert weak != {"ridge", "boosting"}, "That is the score over all rows; the coast has its own metric."
assert weak == {"ridge"}, "Only `ridge` is below 0.8 at the coast."
