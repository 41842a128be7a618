"""In a folder of files a name cannot be a metric and the prefix of another metric."""
# runs: mlflow<3 -- the default store of MLflow 3 is a database, which takes both
# survives: mlflow.log_metric("roc_auc/region.coast_", 0.71) -- any name below roc_auc clashes
# survives: mlflow.log_metric("roc_auc/region.coast", 1.42) -- refused for the name, whatever the value
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 2.22.5/sqlite -- a database has no folders that clash: both metrics are kept

import mlflow
from mlflow.exceptions import MlflowException

# region clash
with mlflow.start_run() as run:
    mlflow.log_metric("roc_auc", 0.90)
    try:
        mlflow.log_metric("roc_auc/region.coast", 0.71)
    except (MlflowException, OSError) as error:
        print(type(error).__name__)
        #> NotADirectoryError
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"roc_auc": 0.90}
with mlflow.start_run() as run:
    mlflow.log_metrics({"roc_auc/all": 0.90, "roc_auc/region.coast": 0.71})
assert len(mlflow.get_run(run.info.run_id).data.metrics) == 2
