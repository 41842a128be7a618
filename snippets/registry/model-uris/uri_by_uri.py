"""Each form of a models: URI names a version in its own way, and a name that is in no use raises."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

# region resolve
import json

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from mlflow.store.artifact.utils.models import get_model_name_and_version

client = MlflowClient()
client.create_registered_model("fares")
for _ in range(3):
    client.create_model_version("fares", source="s3://models/fares")
client.set_registered_model_alias("fares", "champion", "2")


def resolve(uri):
    try:
        return f"version {get_model_name_and_version(client, uri)[1]}"
    except MlflowException as error:
        return error.message.split(".")[0]


for uri in (
    "models:/fares/1",
    "models:/fares/latest",
    "models:/fares@champion",
    "models:/fares@challenger",
):
    print(json.dumps({"uri": uri, "resolves to": resolve(uri)}))
    #> {"uri": "models:/fares/1", "resolves to": "version 1"}
    #> {"uri": "models:/fares/latest", "resolves to": "version 3"}
    #> {"uri": "models:/fares@champion", "resolves to": "version 2"}
    #> {"uri": "models:/fares@challenger", "resolves to": "Registered model alias challenger not found"}
# endregion

assert resolve("models:/fares/1") == "version 1"
assert resolve("models:/fares/latest") == "version 3"
assert resolve("models:/fares@champion") == "version 2"
assert "challenger" in resolve("models:/fares@challenger")
