"""An alias needs an existing version; one that is not set raises under its own name."""
# survives: client.set_registered_model_alias("charger_fault", "champion_", version=3) -- the version is missing for any alias
# survives: client.delete_registered_model_alias("charger_fault", "challenger_") -- deleting what is not set does nothing, which is the claim
# survives: pass  # instead of client.delete_registered_model_alias("charger_fault", "challenger") -- deleting what is not set does nothing, which is the claim
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("charger_fault")
only = client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region missing_version
try:
    client.set_registered_model_alias(
        "charger_fault", "champion", version=3
    )
except MlflowException as error:
    print(error.message)
    #> Model Version (name=charger_fault, version=3) not found

client.set_registered_model_alias("charger_fault", "champion", only.version)
# endregion

# region missing_alias
try:
    client.get_model_version_by_alias("charger_fault", "challenger")
except MlflowException as error:
    print(error.message)
    #> Registered model alias challenger not found.
# endregion

# region delete_missing
client.delete_registered_model_alias("charger_fault", "challenger")
print(sorted(client.get_registered_model("charger_fault").aliases))
#> ['champion']
# endregion

assert client.get_model_version_by_alias("charger_fault", "champion").version == only.version
