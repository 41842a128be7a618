"""search_model_versions lists the aliases on the file store of MLflow 2."""
# runs: mlflow<3 -- the SQLite store that MLflow 3 uses leaves them out

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")
client.set_registered_model_alias("charger_fault", "champion", 1)

# region ask
found = client.search_model_versions("name = 'charger_fault'")[0]
print(found.aliases)
#> ['champion']
print(client.get_model_version("charger_fault", found.version).aliases)
#> ['champion']
print(client.get_registered_model("charger_fault").aliases)
#> {'champion': '1'}
# endregion

assert found.aliases == ["champion"]
assert client.get_model_version("charger_fault", 1).aliases == ["champion"]
