"""A loaded model does not follow its alias; a rollback reaches only those who load again."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.dummy import DummyRegressor

client = MlflowClient()
with mlflow.start_run() as run:
    for number in (1, 2):
        always = DummyRegressor(strategy="constant", constant=number).fit([[0]], [0])
        mlflow.sklearn.log_model(always, f"model-{number}", pip_requirements=["scikit-learn"])
        mlflow.register_model(f"runs:/{run.info.run_id}/model-{number}", "charger_fault")
client.set_registered_model_alias("charger_fault", "champion", 2)

# region roll_back
served = mlflow.pyfunc.load_model("models:/charger_fault@champion")
client.set_registered_model_alias("charger_fault", "champion", 1)

print(served.predict([[0]]))
#> [2]
print(
    mlflow.pyfunc.load_model("models:/charger_fault@champion").predict(
        [[0]]
    )
)
#> [1]
# endregion

assert served.predict([[0]]) == [2]
assert client.get_model_version_by_alias("charger_fault", "champion").version in (1, "1")
