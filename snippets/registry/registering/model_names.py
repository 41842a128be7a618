"""A registered model's name may not contain a slash, because models:/ URIs split there."""
# runs: mlflow>=3 -- MLflow 2 words the message otherwise
# differs: 3.0.1/folder -- the store of this world is a folder, whose words and rules are others
# differs: 3.8.1/sqlite -- SQLite takes a slash in a registered name
# differs: 3.17.2/server, 3.12.0/server -- over HTTP the error code comes first, and the words are those of the server's database

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
