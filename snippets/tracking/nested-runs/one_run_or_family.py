"""Training and evaluation share one run, or stand apart as parent and child with the same data tag."""

import mlflow

# region one_run
with mlflow.start_run(run_name="train-and-evaluate") as single:
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("auc", 0.88)
    mlflow.log_metric("auc_holdout", 0.85)
# endregion

# region family
data = {"data_version": "2026-11-20"}
with mlflow.start_run(run_name="training", tags=data) as training:
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("auc", 0.88)
    with mlflow.start_run(run_name="evaluation", tags=data, nested=True):
        mlflow.log_metric("auc_holdout", 0.85)

(evaluation,) = mlflow.search_runs(
    filter_string=f"tags.mlflow.parentRunId = '{training.info.run_id}'",
    output_format="list",
)
print(evaluation.data.metrics, evaluation.data.params)
#> {'auc_holdout': 0.85} {}
# endregion

assert mlflow.get_run(single.info.run_id).data.metrics == {"auc": 0.88, "auc_holdout": 0.85}
assert single.info.run_name == "train-and-evaluate"
assert mlflow.get_run(single.info.run_id).data.params == {"max_depth": "5"}
assert mlflow.get_run(training.info.run_id).data.metrics == {"auc": 0.88}
assert mlflow.get_run(training.info.run_id).data.params == {"max_depth": "5"}
same_data = mlflow.search_runs(filter_string="tags.data_version = '2026-11-20'", output_format="list")
assert {run.info.run_name for run in same_data} == {"training", "evaluation"}
