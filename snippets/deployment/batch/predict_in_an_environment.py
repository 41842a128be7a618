"""mlflow.models.predict runs a model in a fresh environment; told to stay local, it predicts in the calling process."""
# runs: limit=120s -- predict loads two models
# differs: 2.9.2 -- no `mlflow.models.predict` yet; instead: `mlflow.pyfunc.load_model(uri).predict(frame)`
# differs: 2.13.1 -- `spark_udf` has `env_manager="local"` by default, later releases have `None`; that of `mlflow.models.predict` is the same

import inspect
import json
import os
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
mlflow.models.predict(
    "fare", input_data=trips, env_manager="local", output_path="fares.json"
)

reply = json.loads(Path("fares.json").read_text())
fares = [round(fare, 1) for fare in reply["predictions"]]
print(fares)
#> [13.0, 9.0]
# endregion

class AnswersWithItsProcess(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return [os.getpid()] * len(model_input)


mlflow.pyfunc.save_model("who", python_model=AnswersWithItsProcess(), signature=infer_signature(past), pip_requirements=["pandas"])

# region same_process
mlflow.models.predict(
    "who", input_data=trips, env_manager="local", output_path="who.json"
)

answered_by = json.loads(Path("who.json").read_text())["predictions"]
print(answered_by == [os.getpid(), os.getpid()])
#> True
# endregion

# region default
print(
    inspect.signature(mlflow.models.predict)
    .parameters["env_manager"]
    .default
)
#> virtualenv
print(
    inspect.signature(mlflow.pyfunc.spark_udf)
    .parameters["env_manager"]
    .default
)
#> None
# endregion

assert fares == [3 + 2 * 5.0, 3 + 2 * 3.0]
