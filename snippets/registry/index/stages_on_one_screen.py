"""The older dialect: stages of an open-source registry, deprecated since MLflow 2.9."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import warnings

import mlflow
import pandas as pd
from sklearn.linear_model import LinearRegression

warnings.simplefilter("ignore", FutureWarning)
rides = pd.DataFrame({"km": [2.0, 4.0, 6.0]})
model = LinearRegression().fit(rides, [8.0, 14.0, 20.0])
with mlflow.start_run():
    model_uri = mlflow.sklearn.log_model(model, "fare", input_example=rides).model_uri
for _ in range(2):
    mlflow.register_model(model_uri, "fare")

# region stages
client = mlflow.MlflowClient()
client.transition_model_version_stage("fare", 1, "Production")
client.transition_model_version_stage(  # 1 goes to Archived
    "fare", 2, "Production", archive_existing_versions=True
)
client.get_latest_versions("fare", stages=["Production"])
mlflow.pyfunc.load_model("models:/fare/Production")
# today: set_registered_model_alias("fare", "champion", 2)
#        load_model("models:/fare@champion")
# endregion

assert [str(v.version) for v in client.get_latest_versions("fare", stages=["Production"])] == ["2"]
assert client.get_model_version("fare", "1").current_stage == "Archived"
assert mlflow.pyfunc.load_model("models:/fare/Production").predict(rides).round(6).tolist() == [8.0, 14.0, 20.0]
client.set_registered_model_alias("fare", "champion", 2)
assert mlflow.pyfunc.load_model("models:/fare@champion").metadata.signature is not None
