"""The client connects a deployment job to a registered model by the job's id."""
# runs: client, mlflow>=3 -- a workspace is needed; deployment jobs came with MLflow 3

import os
from urllib.request import urlopen

from mlflow import MlflowClient

# region connect
client = MlflowClient(registry_uri="databricks-uc")
client.update_registered_model(
    "prod.charging.charger_fault", deployment_job_id="802145"
)
# endregion

requests = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()

# region connect_request
print(requests[requests.index("PATCH"):])
#> PATCH /api/2.0/mlflow/unity-catalog/registered-models/update
#> {"deployment_job_id": "802145", "name": "prod.charging.charger_fault"}
# endregion

assert '"deployment_job_id": "802145"' in requests
