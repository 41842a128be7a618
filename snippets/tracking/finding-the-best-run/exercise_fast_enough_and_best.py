"""A condition on one metric, an order by another."""

# region given
import mlflow

for name, auc, latency_ms in (
    ("forest", 0.93, 180),
    ("tree", 0.84, 12),
    ("boosting", 0.91, 50),
    ("linear", 0.80, 5),
):
    with mlflow.start_run(run_name=name):
        mlflow.log_metrics({"auc": auc, "latency_ms": latency_ms})
# endregion

# region solution
best = mlflow.search_runs(
    filter_string="metrics.latency_ms <= 50",
    order_by=["metrics.auc DESC"],
    max_results=1,
    output_format="list",
)[0]
# endregion

assert best.info.run_name != "forest", "This run needs 180 ms: the second name in `order_by` only decides where the first is equal."
assert best.info.run_name != "linear", "The fastest run is not asked for; among those that are fast enough, the highest `auc` wins."
assert best.info.run_name != "tree", "Exactly 50 ms is still within the limit, and that run has a higher `auc`."
assert best.data.metrics == {"auc": 0.91, "latency_ms": 50}, "`best` has to be the run `boosting`, as it is stored."
