"""In MLflow 3 a metric logged with model_id= from any run is found on the logged model."""
# runs: mlflow>=3 -- metrics of a logged model exist from 3.0 on

import mlflow
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[1], [2], [8], [9]], [0, 0, 1, 1])

# region gather
with mlflow.start_run(run_name="training"):
    logged = mlflow.sklearn.log_model(model, name="churn-model")
    mlflow.log_metric("auc", 0.88, model_id=logged.model_id)

with mlflow.start_run(run_name="evaluation"):
    mlflow.log_metric("auc_holdout", 0.85, model_id=logged.model_id)

found = mlflow.get_logged_model(logged.model_id).metrics
print({metric.key: metric.value for metric in found})
#> {'auc': 0.88, 'auc_holdout': 0.85}
# endregion

assert mlflow.get_logged_model(logged.model_id).name == "churn-model"
evaluation, training = mlflow.search_runs(output_format="list")
assert evaluation.info.run_name == "evaluation" and training.info.run_name == "training"
assert evaluation.data.metrics == {"auc_holdout": 0.85}
assert {metric.key: metric.run_id for metric in found} == {
    "auc": training.info.run_id, "auc_holdout": evaluation.info.run_id,
}
