"""A tag tells scheduled runs from exploration in one experiment, and leads to the job's log."""

import os

import mlflow

os.environ["NIGHTLY_JOB_RUN"] = "88214"

# region job
mlflow.set_experiment("churn")
with mlflow.start_run(tags={"run_type": "exploration"}):
    mlflow.log_metric("auc", 0.91)
with mlflow.start_run(
    tags={"run_type": "job", "job_run_id": os.environ["NIGHTLY_JOB_RUN"]}
):
    mlflow.log_metric("auc", 0.84)

for run in mlflow.search_runs(
    filter_string="tags.run_type = 'job'", output_format="list"
):
    print(run.data.tags["job_run_id"], run.data.metrics)
    #> 88214 {'auc': 0.84}
# endregion

(job,) = mlflow.search_runs(filter_string="tags.job_run_id = '88214'", output_format="list")
assert job.data.tags["run_type"] == "job"
(exploration,) = mlflow.search_runs(filter_string="tags.run_type = 'exploration'", output_format="list")
assert exploration.data.metrics == {"auc": 0.91}
assert len(mlflow.search_runs(experiment_names=["churn"], output_format="list")) == 2
