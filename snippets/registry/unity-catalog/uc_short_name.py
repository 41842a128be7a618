"""The client sends a one-level name as it is: checking for catalog and schema is the server's work."""
# runs: client -- a workspace is needed; the recording server stands in for one

import os
from urllib.request import urlopen

from mlflow import MlflowClient

# region short
client = MlflowClient(registry_uri="databricks-uc")
client.create_registered_model("charger_fault")
requests = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(requests)
#> POST /api/2.0/mlflow/unity-catalog/registered-models/create
#> {"name": "charger_fault"}
# endregion

assert requests.splitlines() == [
    "POST /api/2.0/mlflow/unity-catalog/registered-models/create",
    '{"name": "charger_fault"}',
]
