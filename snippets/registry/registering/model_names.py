"""On MLflow 3.17 a registered model's name may not contain a slash, because models:/ URIs split there."""
# runs: mlflow>=3 -- MLflow 2 words the message otherwise
# differs: 3.0.1/folder -- the default store of 3.0.1 is a folder, whose messages have other words than those of SQLite
# differs: 3.8.1/sqlite -- SQLite takes a slash in a registered name, which a `models:/` URI cannot hold; instead: check the name yourself
# differs: 3.17.2/server, 3.12.0/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words
# differs: 3.0.1/server, 3.8.1/server -- the server's database takes a slash in a registered name

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
