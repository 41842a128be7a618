"""On MLflow 2 the same model is logged by artifact_path; registering, the alias and loading are the same."""
# runs: mlflow<3 -- in MLflow 2 a logged model is a folder of its run
# differs: 2.9.2/folder, 2.13.1/folder -- a `ModelInfo` has no `registered_model_version` yet; instead: `mlflow.register_model(info.model_uri, name).version`
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import warnings

warnings.filterwarnings("ignore")

# region log
import mlflow
from sklearn.linear_model import LogisticRegression

temperatures = [[38], [41], [47], [52], [58], [61], [66], [73]]
broke_down = [0, 0, 0, 1, 0, 1, 1, 1]

with mlflow.start_run():
    model = LogisticRegression().fit(temperatures, broke_down)
    mlflow.log_metric("accuracy", model.score(temperatures, broke_down))
    logged = mlflow.sklearn.log_model(
        model, artifact_path="alarm", registered_model_name="charger-alarm"
    )
# endregion

client = mlflow.MlflowClient()
client.set_registered_model_alias("charger-alarm", "champion", 1)
alarm = mlflow.pyfunc.load_model("models:/charger-alarm@champion")
assert list(alarm.predict([[40], [70]])) == [0, 1]
assert logged.registered_model_version in (1, "1")
assert model.score(temperatures, broke_down) == 0.75
