"""In Unity Catalog an alias is set and read, and a tag removed, by requests that name the model and what is meant."""
# runs: client -- a workspace is needed; the recording server stands in for one

import os
from urllib.request import urlopen

from mlflow import MlflowClient


def recorded():
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region set
client = MlflowClient(registry_uri="databricks-uc")
client.set_registered_model_alias(
    "prod.charging.charger_fault", "champion", 3
)
# endregion

requests = recorded()

# region set_request
print(requests[requests.index("POST"):])
#> POST /api/2.0/mlflow/unity-catalog/registered-models/alias
#> {"alias": "champion", "name": "prod.charging.charger_fault", "version": "3"}
# endregion

# region tag
client.delete_model_version_tag(
    "prod.charging.charger_fault", "3", "reviewer"
)
removal = recorded()
print(removal[removal.index("DELETE") :])
#> DELETE /api/2.0/mlflow/unity-catalog/model-versions/delete-tag
#> {"key": "reviewer", "name": "prod.charging.charger_fault", "version": "3"}
# endregion

assert '"key": "reviewer"' in removal

client.get_model_version_by_alias("prod.charging.charger_fault", "champion")
assert recorded().startswith("GET /api/2.0/mlflow/unity-catalog/registered-models/alias\n")
assert '"alias": "champion"' in requests and '"version": "3"' in requests
