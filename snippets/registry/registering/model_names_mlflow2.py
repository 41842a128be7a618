"""A registered model's name may not contain a slash, because models:/ URIs split there."""
# runs: mlflow<3 -- MLflow 3 words the message otherwise

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region slash
try:
    client.create_registered_model("grid/charger_fault")
except MlflowException as error:
    print(error.message)
    #> Invalid name: 'grid/charger_fault'. Registered model name cannot contain path separator
# endregion

assert client.search_registered_models() == []
