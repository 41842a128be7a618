"""On a local store a rollback is one alias move: less than a second, and predictions are those of before."""
# survives: print(int(before[0]), int(released[0]), int(after[0]), seconds < 2) -- a bound; the move takes milliseconds
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import time

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
client.set_registered_model_alias("charger_fault", "champion", 1)

# region roll_back
before = mlflow.pyfunc.load_model("models:/charger_fault@champion").predict(
    [[0]]
)
client.set_registered_model_alias("charger_fault", "champion", 2)
released = mlflow.pyfunc.load_model(
    "models:/charger_fault@champion"
).predict([[0]])

started = time.perf_counter()
client.set_registered_model_alias("charger_fault", "champion", 1)
seconds = time.perf_counter() - started

after = mlflow.pyfunc.load_model("models:/charger_fault@champion").predict(
    [[0]]
)
print(int(before[0]), int(released[0]), int(after[0]), seconds < 1)
#> 1 2 1 True
# endregion

assert after == [1]
