"""The open-source store counts no aliases but limits a name to 255 characters."""
# survives: client.set_registered_model_alias("charger_fault_", "a" * 256, 1) -- a name that is too long is refused before model and version are looked up
# survives: client.set_registered_model_alias("charger_fault", "a" * 256, 2) -- a name that is too long is refused before model and version are looked up
# survives: client.set_registered_model_alias("charger_fault", "a_" * 256, 1) -- any name over 255 characters is refused
# survives: client.set_registered_model_alias("charger_fault", "a" * 512, 1) -- any name over 255 characters is refused
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region many
for depot in range(1, 41):
    client.set_registered_model_alias(
        "charger_fault", f"champion-depot-{depot}", 1
    )
print(len(client.get_registered_model("charger_fault").aliases))
#> 40
# endregion

# region long
client.set_registered_model_alias("charger_fault", "a" * 255, 1)
try:
    client.set_registered_model_alias("charger_fault", "a" * 256, 1)
except MlflowException as error:
    print(error.error_code)
    #> INVALID_PARAMETER_VALUE
# endregion

aliases = client.get_registered_model("charger_fault").aliases
assert len(aliases) == 41 and {"champion-depot-1", "champion-depot-40"} <= set(aliases)
