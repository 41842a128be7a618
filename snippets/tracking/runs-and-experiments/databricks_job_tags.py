"""Inside a Databricks job MLflow itself tags the run with the job and its run."""
# differs: 2.9.2 -- our set-up: the snippet stands in for parts of Databricks, and this release asks for more of them

from unittest.mock import patch

import mlflow

# region job
inside_a_job = patch.multiple(
    "mlflow.utils.databricks_utils",
    is_in_databricks_job=lambda: True,
    get_job_id=lambda: "71",
    get_job_run_id=lambda: "88214",
    get_workspace_info_from_dbutils=lambda: (None, None),
    get_webapp_url=lambda: None,
)
with inside_a_job, mlflow.start_run() as run:
    mlflow.log_metric("auc", 0.84)

tags = mlflow.get_run(run.info.run_id).data.tags
print(tags["mlflow.databricks.jobID"], tags["mlflow.databricks.jobRunID"])
#> 71 88214
print(tags["mlflow.source.name"], tags["mlflow.source.type"])
#> jobs/71/run/88214 JOB
# endregion

with mlflow.start_run() as outside:
    pass
assert "mlflow.databricks.jobID" not in mlflow.get_run(outside.info.run_id).data.tags
assert tags["mlflow.databricks.jobRunID"] == "88214"
assert mlflow.get_run(run.info.run_id).data.metrics == {"auc": 0.84}
