"""Deleting the version under an alias is allowed; on MLflow 3.17, and in a folder, the alias goes with it."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- the alias of a deleted version stays in the list of the model, on the server's database
# differs: 3.17.2/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words
# differs: 2.22.5/sqlite, 3.8.1/sqlite, 3.12.0/sqlite -- on SQLite the alias of a deleted version stays in the list of the model

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")
client.set_registered_model_alias("charger_fault", "champion", 2)

# region delete
client.delete_model_version("charger_fault", "2")
print(client.get_registered_model("charger_fault").aliases)
#> {}
try:
    client.get_model_version_by_alias("charger_fault", "champion")
except MlflowException as error:
    print(error.message)
    #> Registered model alias champion not found.
# endregion

assert [str(v.version) for v in client.search_model_versions("name = 'charger_fault'")] == ["1"]
