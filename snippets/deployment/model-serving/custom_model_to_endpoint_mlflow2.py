"""A custom PyFunc with a file is registered under a three-level name, and the version number goes into the endpoint."""
# runs: client, mlflow<3 -- a workspace is needed; MLflow 3 calls the argument name
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- our set-up: the server that records the requests hands out no temporary credentials, and the client of this release stops without them

import json
import os
from pathlib import Path
from urllib.request import urlopen

import mlflow
import pandas as pd
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import EndpointCoreConfigInput, ServedEntityInput
from mlflow.models import infer_signature

sessions = pd.DataFrame({"site": ["north", "south"], "failed_sessions": [4.0, 4.0]})
Path("limits.json").write_text(json.dumps({"north": 3, "south": 6}))


# region register
class ChargerFault(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        text = Path(context.artifacts["limits"]).read_text()
        self.limits = json.loads(text)

    def predict(self, context, model_input, params=None):
        limit = model_input["site"].map(self.limits)
        too_many = model_input["failed_sessions"] > limit
        return too_many.astype("int64").to_numpy()


mlflow.set_registry_uri("databricks-uc")
with mlflow.start_run():
    info = mlflow.pyfunc.log_model(
        artifact_path="fault",
        python_model=ChargerFault(),
        artifacts={"limits": "limits.json"},
        signature=infer_signature(sessions, [1, 0]),
        registered_model_name="prod.charging.charger_fault",
    )
# endregion

registered = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()

# region serve
entity = ServedEntityInput(
    entity_name="prod.charging.charger_fault",
    entity_version=str(info.registered_model_version),
    workload_size="Small",
    scale_to_zero_enabled=False,
)
WorkspaceClient().serving_endpoints.create(
    name="charger-fault",
    config=EndpointCoreConfigInput(
        name="charger-fault", served_entities=[entity]
    ),
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /api/2.0/serving-endpoints
#> {
#>   "config": {
#>     "name": "charger-fault",
#>     "served_entities": [
#>       {
#>         "entity_name": "prod.charging.charger_fault",
#>         "entity_version": "1",
#>         "scale_to_zero_enabled": false,
#>         "workload_size": "Small"
#>       }
#>     ]
#>   },
#>   "name": "charger-fault"
#> }
# endregion

loaded = mlflow.pyfunc.load_model(info.model_uri)
assert loaded.predict(sessions).tolist() == [1, 0]
assert loaded.metadata.get_input_schema().input_names() == ["site", "failed_sessions"]
assert info.artifact_path == "fault"
assert '"name": "prod.charging.charger_fault"' in registered
assert "PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/artifacts/limits.json" in registered
