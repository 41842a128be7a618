"""A default value turns missing evidence into a pass; naming what is missing turns it into a refusal."""
# survives: print(all(logged.get(name, 1) <= limit for name, limit in LIMITS.items())) -- any default below the limit passes

import mlflow

# region gate
LIMITS = {"false_positive_rate": 0.05, "p95_latency_ms": 80.0}

with mlflow.start_run(run_name="unmeasured") as run:
    mlflow.log_metric("false_positive_rate", 0.03)

logged = mlflow.get_run(run.info.run_id).data.metrics
print(all(logged.get(name, 0) <= limit for name, limit in LIMITS.items()))
#> True
# endregion


# region verdict
def verdict(run_id):
    """Return why the run does not meet the limits, if so."""
    logged = mlflow.get_run(run_id).data.metrics
    missing = [
        f"{name} is not logged" for name in LIMITS if name not in logged
    ]
    over = [
        f"{name} is {logged[name]:g}, over {limit:g}"
        for name, limit in LIMITS.items()
        if logged.get(name, limit) > limit
    ]
    return missing + over


print(verdict(run.info.run_id))
#> ['p95_latency_ms is not logged']
# endregion

with mlflow.start_run() as slow:
    mlflow.log_metrics({"false_positive_rate": 0.05, "p95_latency_ms": 95.0})
assert verdict(slow.info.run_id) == ["p95_latency_ms is 95, over 80"]
with mlflow.start_run() as good:
    mlflow.log_metrics({"false_positive_rate": 0.05, "p95_latency_ms": 80.0})
assert verdict(good.info.run_id) == []
assert run.info.run_name == "unmeasured"
assert LIMITS == {"false_positive_rate": 0.05, "p95_latency_ms": 80.0}
