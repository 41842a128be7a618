"""search_model_versions lists no aliases on the default SQLite store: ask the model, or one version."""
# runs: mlflow>=3 -- the file store of MLflow 2 does list them
# differs: 3.17.2/folder, 3.0.1/folder -- a registry in a folder lists the aliases of found versions
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the version comes back as text; instead: compare `int(version)`

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")
client.set_registered_model_alias("charger_fault", "champion", 1)

# region ask
found = client.search_model_versions("name = 'charger_fault'")[0]
print(found.aliases)
#> []
print(client.get_model_version("charger_fault", found.version).aliases)
#> ['champion']
print(client.get_registered_model("charger_fault").aliases)
#> {'champion': 1}
# endregion

assert found.aliases == []
assert client.get_model_version("charger_fault", 1).aliases == ["champion"]
