"""Registering a custom PyFunc in Unity Catalog creates name and version, uploads every file, and finalizes."""
# runs: client, mlflow<3 -- a workspace is needed; MLflow 3 calls the argument name
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- our set-up: the server that records the requests hands out no temporary credentials, and the client of this release stops without them

import json
import os
from pathlib import Path
from urllib.request import urlopen

import mlflow
import pandas as pd
from mlflow.models import infer_signature

sessions = pd.DataFrame({"site": ["north", "south"], "failed_sessions": [4.0, 4.0]})
Path("thresholds.json").write_text(json.dumps({"north": 3, "south": 6}))


# region model
class SiteThresholds(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.thresholds = json.loads(
            Path(context.artifacts["thresholds"]).read_text()
        )

    def predict(self, context, model_input, params=None):
        limits = model_input["site"].map(self.thresholds)
        return (model_input["failed_sessions"] > limits).astype("int64")


mlflow.set_registry_uri("databricks-uc")
with mlflow.start_run():
    info = mlflow.pyfunc.log_model(
        artifact_path="thresholds",
        python_model=SiteThresholds(),
        artifacts={"thresholds": "thresholds.json"},
        signature=infer_signature(sessions, [1, 0]),
        registered_model_name="prod.charging.charger_fault",
    )
print(info.registered_model_version)
#> 1
# endregion

received = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode().splitlines()

# region requests
calls = [line for line in received if line.startswith(("POST ", "PUT "))]
for call in calls[:2] + sorted(calls[2:-1]) + calls[-1:]:
    print(call)
    #> POST /api/2.0/mlflow/unity-catalog/registered-models/create
    #> POST /api/2.0/mlflow/unity-catalog/model-versions/create
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/MLmodel
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/artifacts/thresholds.json
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/conda.yaml
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/python_env.yaml
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/python_model.pkl
    #> PUT /api/2.0/fs/files/Models/prod/charging/charger_fault/1/requirements.txt
    #> POST /api/2.0/mlflow/unity-catalog/model-versions/finalize
# endregion

files = [call.rpartition("/charger_fault/1/")[2] for call in calls if call.startswith("PUT ")]
assert {"MLmodel", "python_model.pkl", "artifacts/thresholds.json"} <= set(files), files
assert mlflow.pyfunc.load_model(info.model_uri).predict(sessions).tolist() == [1, 0]
assert info.artifact_path == "thresholds"
