"""A small check in continuous integration keeps the metric names of a training job stable."""

import mlflow

# region contract
CONTRACT = {
    "val.roc_auc/all",
    "val.brier",
    "val.roc_auc/region.coast",
    "gate_pass",
}


def breaches(run_id):
    """Return what a run lacks and what nobody agreed on."""
    logged = set(mlflow.get_run(run_id).data.metrics)
    return {
        "missing": sorted(CONTRACT - logged),
        "unknown": sorted(logged - CONTRACT),
    }


with mlflow.start_run() as run:
    mlflow.log_metrics(
        {
            "val.roc_auc/all": 0.91,
            "validation.brier": 0.08,
            "val.roc_auc/region.coast": 0.84,
        }
    )
    mlflow.log_metric("gate_pass", 1)

print(breaches(run.info.run_id))
#> {'missing': ['val.brier'], 'unknown': ['validation.brier']}
# endregion

with mlflow.start_run() as kept:
    mlflow.log_metrics(dict.fromkeys(CONTRACT, 1))
assert breaches(kept.info.run_id) == {"missing": [], "unknown": []}
assert mlflow.get_run(run.info.run_id).data.metrics == {
    "val.roc_auc/all": 0.91,
    "validation.brier": 0.08,
    "val.roc_auc/region.coast": 0.84,
    "gate_pass": 1,
}
