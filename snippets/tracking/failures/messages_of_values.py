"""What MLflow says about a name, a value or a file it cannot store."""
# survives: mlflow.log_metric("auc__segment=premium", 1.82) -- the name is refused, whatever the value
# survives: mlflow.log_metric("auc_", "high") -- the value is refused, whatever the name
# survives: mlflow.log_artifacts("roc.png") -- a folder that is not there is refused in the same words
# differs: 2.9.2/folder, 2.13.1/folder -- the messages about a bad name and a bad value have other words
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP a text that is no number, as a metric, raises a `TypeError` of the client; in the other messages the error code comes first

from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

# region metric_name
with mlflow.start_run() as run:
    try:
        mlflow.log_metric("auc__segment=premium", 0.91)
    except MlflowException as error:
        print(fill(error.message, width=90))
        #> Invalid value "auc__segment=premium" for parameter 'name' supplied: Names may only contain
        #> alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes
        #> (/).
    mlflow.log_metric("auc/segment-premium", 0.91)
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"auc/segment-premium": 0.91}

# region metric_value
with mlflow.start_run() as run:
    try:
        mlflow.log_metric("auc", "high")
    except MlflowException as error:
        print(error.message.split(" supplied")[0])
        #> Invalid value "high" for parameter 'value'
        print(error.message.split(". ")[-1])
        #> Please specify value as a valid double (64-bit floating point)
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {}

# region artifact_missing
with mlflow.start_run() as run:
    try:
        mlflow.log_artifact("roc.png")
    except FileNotFoundError as error:
        print(error)
        #> [Errno 2] No such file or directory: 'roc.png'
# endregion

assert mlflow.MlflowClient().list_artifacts(run.info.run_id) == []
