"""Creating a registered model twice raises; registering another version of it is the normal case."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region again
client.create_registered_model("charger_fault")
try:
    client.create_registered_model("charger_fault")
except MlflowException as error:
    print(error.message.split(" Error:")[0])
    #> Registered Model (name=charger_fault) already exists.
# endregion

# region missing
try:
    client.create_model_version(
        "charger_falut", source="s3://charging/models/2026-w46"
    )
except MlflowException as error:
    print(
        "Registered Model with name=charger_falut not found"
        in error.message
    )
    #> True
# endregion

assert [m.name for m in client.search_registered_models()] == ["charger_fault"]
