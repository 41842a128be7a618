"""What MLflow 3 says when a run or an experiment is not there, is deleted, or has its name taken."""
# runs: mlflow>=3 -- the SQLite store words these messages in its own way
# survives: client.log_metric(run.info.run_id, "auc_", 0.84) -- refused whatever is logged
# survives: client.log_metric(run.info.run_id, "auc", 1.68) -- refused whatever is logged
# differs: 3.17.2/folder, 3.0.1/folder -- a folder's messages have other words than those of SQLite
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region run_not_found
try:
    mlflow.get_run("xgb-baseline")
except MlflowException as error:
    print(error.message)
    #> Run with id=xgb-baseline not found
# endregion

# region experiment_not_found
try:
    mlflow.set_experiment(experiment_id="999")
except MlflowException as error:
    print(error.message)
    #> No Experiment with id=999 exists
# endregion

# region experiment_exists
churn_id = mlflow.create_experiment("churn")
try:
    mlflow.create_experiment("churn")
except MlflowException as error:
    print(error.message.split(" Error:")[0])
    #> Experiment(name=churn) already exists.
# endregion

# region run_deleted
with mlflow.start_run(experiment_id=churn_id) as run:
    mlflow.log_metric("auc", 0.83)
mlflow.delete_run(run.info.run_id)
try:
    client.log_metric(run.info.run_id, "auc", 0.84)
except MlflowException as error:
    print(error.message.replace(run.info.run_id, "<id>"))
    #> The run <id> must be in the 'active' state. Current state is deleted.
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
    #> Cannot start run with ID <id> because active experiment ID does not match environment run ID
# endregion

assert client.get_run(run.info.run_id).info.status == "FINISHED"
assert mlflow.get_experiment_by_name("loans") is not None
