"""A version answers who, code, data and score through its run; unlabelled runs leave it silent."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import mlflow
import mlflow.sklearn
import pandas as pd
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

telemetry = pd.DataFrame({"failed_sessions": [0, 1, 7, 9], "fault": [0, 0, 1, 1]})
model = LogisticRegression().fit(telemetry[["failed_sessions"]], telemetry["fault"])
client = MlflowClient()

# region train
training_set = mlflow.data.from_pandas(
    telemetry, name="telemetry_w46", targets="fault"
)
with mlflow.start_run(tags={"commit": "9f2c1ab", "author": "Ines"}) as run:
    mlflow.log_input(training_set, context="training")
    mlflow.log_metric("recall", 0.83)
    mlflow.sklearn.log_model(model, "classifier")
# endregion

mlflow.register_model(f"runs:/{run.info.run_id}/classifier", "charger_fault")
client.set_registered_model_alias("charger_fault", "champion", 1)

# region ask
champion = client.get_model_version_by_alias("charger_fault", "champion")
source_run = client.get_run(champion.run_id)
print(source_run.data.tags["author"], source_run.data.tags["commit"])
#> Ines 9f2c1ab
print(source_run.data.metrics)
#> {'recall': 0.83}
dataset = source_run.inputs.dataset_inputs[0].dataset
print(dataset.name, bool(dataset.digest))
#> telemetry_w46 True
print(champion.tags)
#> {}
# endregion

assert source_run.inputs.dataset_inputs[0].tags[0].value == "training"
assert dataset.digest == training_set.digest
assert champion.version and champion.tags == {}
assert "failed_sessions" in dataset.schema
assert len(mlflow.pyfunc.load_model("models:/charger_fault/1").predict(telemetry[["failed_sessions"]])) == 4
