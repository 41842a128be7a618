"""MLFLOW_EXPERIMENT_NAME names the experiment of a job, until set_experiment says otherwise."""

import os

import mlflow

# region default
with mlflow.start_run() as unnamed:
    mlflow.log_metric("auc", 0.8)

home = mlflow.get_experiment(unnamed.info.experiment_id)
print(home.name, home.experiment_id)
#> Default 0
# endregion

# region environment
os.environ["MLFLOW_EXPERIMENT_NAME"] = "churn-nightly"
with mlflow.start_run() as scheduled:
    mlflow.log_metric("auc", 0.83)

mlflow.set_experiment("churn-exploration")
with mlflow.start_run() as explored:
    mlflow.log_metric("auc", 0.85)

print(
    [
        mlflow.get_experiment(run.info.experiment_id).name
        for run in (scheduled, explored)
    ]
)
#> ['churn-nightly', 'churn-exploration']
# endregion

assert mlflow.get_experiment_by_name("churn-nightly").experiment_id == scheduled.info.experiment_id
assert mlflow.get_run(explored.info.run_id).data.metrics == {"auc": 0.85}
assert mlflow.get_run(scheduled.info.run_id).data.metrics == {"auc": 0.83}
assert mlflow.get_run(unnamed.info.run_id).data.metrics == {"auc": 0.8}
