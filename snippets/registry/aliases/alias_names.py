"""Alias names are case-sensitive; latest and `v<number>` are reserved; Production is an ordinary name."""
# survives: client.set_registered_model_alias("charger_fault", alias, 2) -- a name is refused before the version is looked up
# survives: client.set_registered_model_alias("charger_fault_", alias, 1) -- on one line an alias is refused before the model is looked up
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 3.17.2/server, 3.12.0/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w45")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region reserved
for alias in ("Latest", "v2", "eu 1"):
    try:
        client.set_registered_model_alias("charger_fault", alias, 1)
    except MlflowException as error:
        print(error.message.split(". ")[0])
        #> 'latest' alias name (case insensitive) is reserved.
        #> Version alias name 'v2' is reserved.
        #> Invalid alias name: 'eu 1'
# endregion

# region case
client.set_registered_model_alias("charger_fault", "champion", 1)
client.set_registered_model_alias("charger_fault", "Champion", 2)
print(
    client.get_model_version_by_alias("charger_fault", "champion").version
)
#> 1
print(
    client.get_model_version_by_alias("charger_fault", "Champion").version
)
#> 2
# endregion

# region stage_word
client.set_registered_model_alias("charger_fault", "Production", 2)
print(
    client.get_model_version_by_alias("charger_fault", "Production").version
)
#> 2
print(client.get_model_version("charger_fault", 2).current_stage)
#> None
# endregion

assert set(client.get_registered_model("charger_fault").aliases) == {"champion", "Champion", "Production"}
