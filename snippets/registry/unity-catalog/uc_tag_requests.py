"""In Unity Catalog the four tag calls are the same; each sends one request for its own level."""
# runs: client -- a workspace is needed; the recording server stands in for one

import os
from urllib.request import urlopen

from mlflow import MlflowClient

# region tags
client = MlflowClient(registry_uri="databricks-uc")
name = "prod.charging.charger_fault"
client.set_registered_model_tag(name, "owner", "grid-reliability")
client.set_model_version_tag(name, "3", "validation", "passed")
client.delete_model_version_tag(name, "3", "validation")
client.delete_registered_model_tag(name, "owner")
# endregion

recorded = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()

# region requests
for line in recorded.splitlines():
    if line.startswith(("POST", "DELETE")):
        print(line)
        #> POST /api/2.0/mlflow/unity-catalog/registered-models/set-tag
        #> POST /api/2.0/mlflow/unity-catalog/model-versions/set-tag
        #> DELETE /api/2.0/mlflow/unity-catalog/model-versions/delete-tag
        #> DELETE /api/2.0/mlflow/unity-catalog/registered-models/delete-tag
# endregion

assert recorded.count('"key": "owner"') == 2 and '"value": "grid-reliability"' in recorded
assert recorded.count('"key": "validation"') == 2 and '"value": "passed"' in recorded
