"""copy_model_version carries run, tags and description to the new name; aliases stay behind."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 3.17.2/server -- a server of this release keeps the run of a version that is registered again
# differs: 3.17.2/folder -- a folder keeps the run of a version that is registered again

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, "classifier", pip_requirements=["scikit-learn"])
mlflow.register_model(
    f"runs:/{run.info.run_id}/classifier", "dev.charging.charger_fault", tags={"commit": "9f2c1ab"}
)
client.set_registered_model_alias("dev.charging.charger_fault", "challenger", 1)
client.update_model_version("dev.charging.charger_fault", 1, "Adds the door-open counter.")

# region copy
copied = client.copy_model_version(
    "models:/dev.charging.charger_fault@challenger",
    "prod.charging.charger_fault",
)
in_prod = client.get_model_version(
    "prod.charging.charger_fault", copied.version
)
print(in_prod.source)
#> models:/dev.charging.charger_fault/1
print(in_prod.run_id == run.info.run_id, in_prod.tags, in_prod.aliases)
#> True {'commit': '9f2c1ab'} []
print(in_prod.description)
#> Adds the door-open counter.
# endregion

# region register_again
again = mlflow.register_model(
    "models:/dev.charging.charger_fault/1", "staging.charging.charger_fault"
)
print(again.run_id == run.info.run_id, again.tags)
#> False {}
# endregion

assert in_prod.run_id == run.info.run_id
assert in_prod.tags == {"commit": "9f2c1ab"} and in_prod.aliases == []
assert again.name == "staging.charging.charger_fault"
assert again.tags == {} and not again.run_id
