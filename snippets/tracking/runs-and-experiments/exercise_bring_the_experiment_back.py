"""A deleted experiment keeps its name and its runs until it is restored."""

# region given
import mlflow
from mlflow import MlflowClient

churn_id = mlflow.create_experiment("churn")
with mlflow.start_run(experiment_id=churn_id, run_name="monday"):
    mlflow.log_metric("auc", 0.83)
mlflow.delete_experiment(churn_id)
# endregion

# region solution
MlflowClient().restore_experiment(churn_id)
mlflow.set_experiment("churn")
with mlflow.start_run(run_name="friday"):
    mlflow.log_metric("auc", 0.85)
# endregion

assert mlflow.get_experiment(churn_id).lifecycle_stage == "active", "The experiment `churn` is still deleted, and its old run with it."
names = {run.info.run_name for run in mlflow.search_runs([churn_id], output_format="list")}
assert "friday" in names, "The run `friday` is not in `churn`: restoring an experiment does not make it the active one."
assert names == {"monday", "friday"}, "The experiment has to hold the runs `monday` and `friday`."
