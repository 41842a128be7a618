"""The legacy workspace registry takes stages and refuses aliases, the reverse of Unity Catalog."""
# runs: client -- a workspace is needed; the recording server stands in for one
# survives: mlflow.pyfunc.load_model("models:/charger_fault@champion_") -- the method is refused whatever its arguments
# survives: client.set_registered_model_alias("charger_fault_", "champion", 3) -- the method is refused whatever its arguments
# survives: client.set_registered_model_alias("charger_fault", "champion_", 3) -- the method is refused whatever its arguments
# survives: client.set_registered_model_alias("charger_fault", "champion", 6) -- the method is refused whatever its arguments

import os
import warnings
from urllib.request import urlopen

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

warnings.simplefilter("ignore", FutureWarning)


def recorded():
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region alias
mlflow.set_registry_uri("databricks")
client = MlflowClient()
try:
    client.set_registered_model_alias("charger_fault", "champion", 3)
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Method 'set_registered_model_alias' is unsupported for models in the Workspace Model Registry
# endregion

# region read
try:
    mlflow.pyfunc.load_model("models:/charger_fault@champion")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Method 'get_model_version_by_alias' is unsupported for models in the Workspace Model Registry
# endregion

assert "alias" not in recorded()

# region stage
client.transition_model_version_stage("charger_fault", "3", "Production")
requests = recorded()
print(requests[requests.index("POST"):])
#> POST /api/2.0/mlflow/model-versions/transition-stage
#> {
#>   "archive_existing_versions": false,
#>   "name": "charger_fault",
#>   "stage": "Production",
#>   "version": "3"
#> }
# endregion

assert "/api/2.0/mlflow/model-versions/transition-stage" in requests
