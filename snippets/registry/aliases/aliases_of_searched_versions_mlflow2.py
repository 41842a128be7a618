"""search_model_versions lists aliases on a folder and leaves them out on a database, on MLflow 2 too."""
# runs: mlflow<3 -- MLflow 3.17 opens a folder as a store only after a setting

from mlflow import MlflowClient

# region ask
for store in ("./registry_folder", "sqlite:///registry.db"):
    client = MlflowClient(registry_uri=store)
    client.create_registered_model("charger_fault")
    client.create_model_version("charger_fault", source="s3://models/w46")
    client.set_registered_model_alias("charger_fault", "champion", "1")
    found = client.search_model_versions("name = 'charger_fault'")[0]
    print(found.aliases)
    #> ['champion']
    #> []
    print(client.get_model_version("charger_fault", "1").aliases)
    #> ['champion']
    #> ['champion']
# endregion

assert list(client.get_registered_model("charger_fault").aliases) == ["champion"]
