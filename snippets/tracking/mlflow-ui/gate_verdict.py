"""Limits as parameters and the verdict as a metric of 1 or 0 make acceptable runs searchable."""

import mlflow

# region gate
MAX_RMSE = 55.0
MAX_P95_LATENCY_MS = 20.0

candidates = {
    "ridge": (56.1, 2.0),
    "forest": (53.8, 31.0),
    "boosting": (54.3, 9.0),
    "shallow boosting": (54.9, 4.0),
}
for name, (rmse, latency_ms) in candidates.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_params(
            {
                "gate.max_rmse": MAX_RMSE,
                "gate.max_p95_latency_ms": MAX_P95_LATENCY_MS,
            }
        )
        mlflow.log_metrics({"val_rmse": rmse, "p95_latency_ms": latency_ms})
        mlflow.log_metric(
            "gate_pass",
            rmse <= MAX_RMSE and latency_ms <= MAX_P95_LATENCY_MS,
        )

acceptable = mlflow.search_runs(
    filter_string="metrics.gate_pass = 1",
    order_by=["metrics.val_rmse ASC"],
    output_format="list",
)
print([run.info.run_name for run in acceptable])
#> ['boosting', 'shallow boosting']
# endregion

metrics = {
    run.info.run_name: run.data.metrics
    for run in mlflow.search_runs(output_format="list")
}
assert metrics == {
    "ridge": {"val_rmse": 56.1, "p95_latency_ms": 2.0, "gate_pass": 0.0},
    "forest": {"val_rmse": 53.8, "p95_latency_ms": 31.0, "gate_pass": 0.0},
    "boosting": {"val_rmse": 54.3, "p95_latency_ms": 9.0, "gate_pass": 1.0},
    "shallow boosting": {"val_rmse": 54.9, "p95_latency_ms": 4.0, "gate_pass": 1.0},
}
assert acceptable[0].data.params == {
    "gate.max_rmse": "55.0",
    "gate.max_p95_latency_ms": "20.0",
}
