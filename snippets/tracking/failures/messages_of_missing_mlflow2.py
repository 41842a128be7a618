"""What MLflow 2 says when a run or an experiment is not there, is deleted, or has its name taken."""
# runs: mlflow<3 -- the folder store words these messages in its own way
# survives: client.log_metric(run.info.run_id, "auc_", 0.84) -- refused whatever is logged
# survives: client.log_metric(run.info.run_id, "auc", 1.68) -- refused whatever is logged
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words
# differs: 2.22.5/sqlite -- SQLite's messages have other words than those of a folder

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region run_not_found
try:
    mlflow.get_run("xgb-baseline")
except MlflowException as error:
    print(error.message)
    #> Run 'xgb-baseline' not found
# endregion

# region experiment_not_found
try:
    mlflow.set_experiment(experiment_id="999")
except MlflowException as error:
    print(error.message)
    #> Could not find experiment with ID 999
# endregion

# region experiment_exists
churn_id = mlflow.create_experiment("churn")
try:
    mlflow.create_experiment("churn")
except MlflowException as error:
    print(error.message)
    #> Experiment 'churn' already exists.
# endregion

# region run_deleted
with mlflow.start_run(experiment_id=churn_id) as run:
    mlflow.log_metric("auc", 0.83)
mlflow.delete_run(run.info.run_id)
try:
    client.log_metric(run.info.run_id, "auc", 0.84)
except MlflowException as error:
    print(error.message.replace(run.info.run_id, "<id>"))
    #> The run <id> must be in 'active' lifecycle_stage.
# endregion

assert client.get_run(run.info.run_id).data.metrics == {"auc": 0.83}

# region resume_elsewhere
with mlflow.start_run(experiment_id=churn_id) as run:
    pass
mlflow.set_experiment("loans")
try:
    mlflow.start_run(run_id=run.info.run_id)
except MlflowException as error:
    print(error.message.replace(run.info.run_id, "<id>").split(". ")[0])
    #> Cannot start run with ID <id> because active run ID does not match environment run ID
# endregion

assert client.get_run(run.info.run_id).info.status == "FINISHED"
assert mlflow.get_experiment_by_name("loans") is not None
