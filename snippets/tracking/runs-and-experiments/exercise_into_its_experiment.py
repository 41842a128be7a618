"""`set_experiment` decides where the next runs go."""

# region given
import mlflow
# endregion

# region solution
mlflow.set_experiment("churn")
with mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.8)
# endregion

churn = mlflow.get_experiment_by_name("churn")
assert churn is not None, "There is no experiment `churn`. `run_name` names only the run."
assert run.info.experiment_id == churn.experiment_id, "The experiment `churn` exists, but the run is in another: creating an experiment does not make it the active one."
assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.8}, "The run has to have the metric `auc` with the value 0.8."
