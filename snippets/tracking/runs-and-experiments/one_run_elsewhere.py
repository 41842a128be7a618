"""experiment_id= sends one run elsewhere and leaves the active experiment as it was."""

import mlflow

# region elsewhere
churn = mlflow.set_experiment("churn")
smoke_id = mlflow.create_experiment("churn-smoke-tests")

with mlflow.start_run(experiment_id=smoke_id) as smoke:
    mlflow.log_metric("auc", 0.5)
with mlflow.start_run() as real:
    mlflow.log_metric("auc", 0.83)

print(
    [
        mlflow.get_experiment(run.info.experiment_id).name
        for run in (smoke, real)
    ]
)
#> ['churn-smoke-tests', 'churn']
# endregion

assert smoke.info.experiment_id == smoke_id
assert real.info.experiment_id == churn.experiment_id
assert mlflow.get_run(smoke.info.run_id).data.metrics == {"auc": 0.5}
assert mlflow.get_run(real.info.run_id).data.metrics == {"auc": 0.83}
