"""mlflow.models.predict runs a model in a process of its own, in a fresh environment unless it is told to stay local."""
# runs: server, limit=120s -- the model predicts in another process

import inspect
import json
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

past = pd.DataFrame({"km": [2.0, 6.0, 10.0]})
model = LinearRegression().fit(past, 3.04 + 2 * past["km"])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(past), pip_requirements=["scikit-learn"])

# region local
trips = pd.DataFrame({"km": [5.0, 3.0]})
mlflow.models.predict("fare", input_data=trips, env_manager="local", output_path="fares.json")

reply = json.loads(Path("fares.json").read_text())
fares = [round(fare, 1) for fare in reply["predictions"]]
print(fares)
#> [13.0, 9.0]
# endregion

# region default
print(inspect.signature(mlflow.models.predict).parameters["env_manager"].default)
#> virtualenv
print(inspect.signature(mlflow.pyfunc.spark_udf).parameters["env_manager"].default)
#> None
# endregion

assert fares == [3 + 2 * 5.0, 3 + 2 * 3.0]
