"""What MLflow says when the tracking address leads nowhere."""
# differs: 2.9.2, 2.13.1 -- missing credentials raise `InvalidConfigurationError` of the old Databricks CLI, which is no `MlflowException`

import os
import socket

import mlflow
from mlflow.exceptions import MlflowException

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]

# region nobody_listens
os.environ["MLFLOW_HTTP_REQUEST_MAX_RETRIES"] = "0"
mlflow.set_tracking_uri(f"http://127.0.0.1:{port}")
try:
    mlflow.search_experiments()
except MlflowException as error:
    print(error.message.split(" with ")[0].replace(str(port), "<port>"))
    #> API request to http://127.0.0.1:<port>/api/2.0/mlflow/experiments/search failed
# endregion

# region unknown_scheme
mlflow.set_tracking_uri("localhost:5000")
try:
    mlflow.search_experiments()
except MlflowException as error:
    print(error.message.strip().split(" for ")[0])
    #> Model registry functionality is unavailable; got unsupported URI 'localhost:5000'
# endregion

# region no_credentials
mlflow.set_tracking_uri("databricks")
try:
    mlflow.search_experiments()
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Reading Databricks credential configuration failed with MLflow tracking URI 'databricks'
# endregion

assert mlflow.get_tracking_uri() == "databricks"
