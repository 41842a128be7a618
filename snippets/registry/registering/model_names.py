"""A registered model's name may not contain a slash, because models:/ URIs split there."""
# runs: mlflow>=3 -- MLflow 2 words the message otherwise

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region slash
try:
    client.create_registered_model("grid/charger_fault")
except MlflowException as error:
    print(error.message)
    #> Invalid model name 'grid/charger_fault'. Names cannot contain '/' or ':'.
# endregion

assert client.search_registered_models() == []
