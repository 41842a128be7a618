"""Unity Catalog's client refuses a model without inputs and outputs in its signature, after making the name."""
# runs: client -- a workspace is needed; the recording server stands in for one
# differs: 2.9.2, 2.13.1 -- our set-up: the server that records the requests hands out no temporary credentials, and the client of this release stops without them

import os
from urllib.request import urlopen

import mlflow
import mlflow.sklearn
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import ModelSignature, infer_signature
from sklearn.linear_model import LogisticRegression

mlflow.set_registry_uri("databricks-uc")
sessions = pd.DataFrame({"failed_sessions": [0.0, 1.0, 7.0, 9.0]})
model = LogisticRegression().fit(sessions, [0, 0, 1, 1])
inputs_only = ModelSignature(inputs=infer_signature(sessions).inputs)
with mlflow.start_run() as run:
    for name, extra in (
        ("bare", {}),
        ("inputs_only", {"signature": inputs_only}),
        ("with_example", {"input_example": sessions[:1]}),
    ):
        mlflow.sklearn.log_model(model, name, pip_requirements=["scikit-learn"], **extra)


def recorded():
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region refused
for name in ("bare", "inputs_only"):
    try:
        mlflow.register_model(
            f"runs:/{run.info.run_id}/{name}", "prod.charging.charger_fault"
        )
    except MlflowException as error:
        print(error.message.split(". ")[0])
        #> Model passed for registration did not contain any signature metadata
        #> Model passed for registration contained a signature that includes only inputs
# endregion

# region sent
print(recorded())
#> POST /api/2.0/mlflow/unity-catalog/registered-models/create
#> {"name": "prod.charging.charger_fault"}
#> POST /api/2.0/mlflow/unity-catalog/registered-models/create
#> {"name": "prod.charging.charger_fault"}
# endregion

# region from_example
signature = mlflow.models.get_model_info(
    f"runs:/{run.info.run_id}/with_example"
).signature
print(signature.inputs is not None, signature.outputs is not None)
#> True True
# endregion

recorded()
version = mlflow.register_model(
    f"runs:/{run.info.run_id}/with_example", "prod.charging.charger_fault"
)
assert version.version == "1"
assert "POST /api/2.0/mlflow/unity-catalog/model-versions/create" in recorded()
