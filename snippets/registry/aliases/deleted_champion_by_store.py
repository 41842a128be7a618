"""With MLflow 2 on a database the alias of a deleted version stays behind if the version was named as text; else it goes."""
# runs: mlflow<3 -- MLflow 3.17 takes the alias away on both stores

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

# region stores
for store, version in (
    ("./registry_folder", "1"),
    ("sqlite:///by_number.db", 1),
    ("sqlite:///by_text.db", "1"),
):
    client = MlflowClient(registry_uri=store)
    client.create_registered_model("charger_fault")
    client.create_model_version("charger_fault", source="s3://models/w46")
    client.set_registered_model_alias("charger_fault", "champion", "1")
    client.delete_model_version("charger_fault", version)
    print(store, list(client.get_registered_model("charger_fault").aliases))
    #> ./registry_folder []
    #> sqlite:///by_number.db []
    #> sqlite:///by_text.db ['champion']
    try:
        client.get_model_version_by_alias("charger_fault", "champion")
    except MlflowException as error:
        print(error.message)
        #> Registered model alias champion not found.
        #> Registered model alias champion not found.
        #> Model Version (name=charger_fault, version=1) not found
# endregion

assert client.get_registered_model("charger_fault").aliases == {"champion": 1}
client.create_model_version("charger_fault", source="s3://models/w47")
assert client.get_registered_model("charger_fault").aliases == {"champion": 1}
client.delete_registered_model_alias("charger_fault", "champion")
assert client.get_registered_model("charger_fault").aliases == {}
