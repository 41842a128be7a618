"""The best run of those that finished."""

# region given
import mlflow

for accuracy, status in (
    (0.81, "FINISHED"),
    (0.97, "FAILED"),
    (0.86, "FINISHED"),
):
    mlflow.start_run()
    mlflow.log_metric("accuracy", accuracy)
    mlflow.end_run(status)
# endregion

# region solution
best = mlflow.search_runs(
    filter_string="attributes.status = 'FINISHED'",
    order_by=["metrics.accuracy DESC"],
    max_results=1,
    output_format="list",
)[0]
# endregion

assert best.data.metrics["accuracy"] != 0.81, "That is the lowest accuracy: without DESC the search sorts upwards."
assert best.info.status == "FINISHED", "That run did not finish; a failed run keeps its metrics and is found as well."
assert best.data.metrics["accuracy"] == 0.86, "The best finished run has the accuracy 0.86."
