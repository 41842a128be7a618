"""MLflow 2 refuses a slash in a model's name on a folder; on a database it takes it, and loading fails."""
# runs: mlflow<3 -- 3.17 refuses the name on both stores

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

# region slash
on_a_folder = MlflowClient(registry_uri="./registry_folder")
try:
    on_a_folder.create_registered_model("grid/charger_fault")
except MlflowException as error:
    print(error.message)
    #> Invalid name: 'grid/charger_fault'. Registered model name cannot contain path separator
# endregion

assert on_a_folder.search_registered_models() == []

# region database
mlflow.set_registry_uri("sqlite:///registry.db")
on_a_database = MlflowClient()
on_a_database.create_registered_model("grid/charger_fault")
on_a_database.create_model_version("grid/charger_fault", "s3://models/w46")
try:
    mlflow.pyfunc.load_model("models:/grid/charger_fault/1")
except MlflowException as error:
    print(error.message)
    #> Registered Model with name=grid not found
# endregion

assert [m.name for m in on_a_database.search_registered_models()] == ["grid/charger_fault"]
