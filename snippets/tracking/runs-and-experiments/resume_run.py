"""start_run(run_id=...) reopens an ended run: nothing is lost, and its end clears the old status."""

import mlflow
from mlflow.exceptions import MlflowException

churn_id = mlflow.create_experiment("churn")

# region resume
try:
    with mlflow.start_run(experiment_id=churn_id) as run:
        mlflow.log_param("max_depth", 4)
        raise MemoryError("while scoring")
except MemoryError:
    print(mlflow.get_run(run.info.run_id).info.status)
    #> FAILED

with mlflow.start_run(run_id=run.info.run_id):
    mlflow.log_metric("auc", 0.83)

resumed = mlflow.get_run(run.info.run_id)
print(resumed.info.status, resumed.data.params, resumed.data.metrics)
#> FINISHED {'max_depth': '4'} {'auc': 0.83}
# endregion

assert resumed.info.status == "FINISHED"
assert resumed.data.params == {"max_depth": "4"}
assert resumed.data.metrics == {"auc": 0.83}
assert resumed.info.experiment_id == churn_id
assert len(mlflow.search_runs([churn_id], output_format="list")) == 1

# region other_experiment
mlflow.set_experiment("loans")
try:
    mlflow.start_run(run_id=run.info.run_id)
except MlflowException as error:
    print(
        error.message.replace(run.info.run_id, "<id>").split(" because")[0]
    )
    #> Cannot start run with ID <id>

mlflow.set_experiment(experiment_id=run.info.experiment_id)
with mlflow.start_run(run_id=run.info.run_id):
    mlflow.set_tag("reviewed_by", "hana")
# endregion

assert run.info.experiment_id == churn_id
assert mlflow.get_experiment_by_name("loans") is not None
assert mlflow.get_run(run.info.run_id).data.tags["reviewed_by"] == "hana"

# region by_client
mlflow.MlflowClient().log_metric(run.info.run_id, "auc_recheck", 0.84)
print(mlflow.active_run(), mlflow.get_run(run.info.run_id).info.status)
#> None FINISHED
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.83, "auc_recheck": 0.84}
