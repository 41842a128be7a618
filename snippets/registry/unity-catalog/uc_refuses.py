"""The client refuses stages, latest, filtered model searches and ordered version searches in Unity Catalog, whatever the workspace."""
# runs: client -- a workspace is needed; the recording server stands in for one
# survives: client.transition_model_version_stage(name, "3_", "Production") -- the method is refused whatever its arguments
# survives: client.transition_model_version_stage(name, "3", "Production_") -- the method is refused whatever its arguments
# survives: f"name != '{name}'", order_by=["version_number DESC"] -- the argument is refused whatever the filter
# survives: client.search_registered_models(filter_string="name = 'prod.%'") -- the method is refused whatever its arguments
# differs: 2.9.2 -- a stage in a URI is refused by the message of `get_latest_versions`

import os
import warnings
from urllib.request import urlopen

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

warnings.simplefilter("ignore", FutureWarning)
mlflow.set_registry_uri("databricks-uc")
client = MlflowClient()
name = "prod.charging.charger_fault"


def recorded():
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region transition
try:
    client.transition_model_version_stage(name, "3", "Production")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Method 'transition_model_version_stage' is unsupported for models in the Unity Catalog
    print(error.message.split(". ")[1])
    #> We recommend using aliases instead of stages for more flexible model deployment management
# endregion

assert "stage" not in recorded()

# region latest
try:
    mlflow.pyfunc.load_model("models:/prod.charging.charger_fault/latest")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Method 'get_latest_versions' is unsupported for models in the Unity Catalog
# endregion

# region stage_uri
try:
    mlflow.pyfunc.load_model(
        "models:/prod.charging.charger_fault/Production"
    )
except MlflowException as error:
    print(error.message.split("by stage. ")[1].split(". ")[0])
    #> Setting stages and loading model versions by stage is unsupported in Unity Catalog
# endregion

# region search
try:
    client.search_registered_models(filter_string="name LIKE 'prod.%'")
except MlflowException as error:
    print(error.message)
    #> Argument 'filter_string' is unsupported for models in the Unity Catalog.
# endregion

# region order
try:
    client.search_model_versions(
        f"name = '{name}'", order_by=["version_number DESC"]
    )
except MlflowException as error:
    print(error.message)
    #> Argument 'order_by' is unsupported for models in the Unity Catalog.
# endregion

assert "latest" not in recorded()
