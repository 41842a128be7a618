"""mlflow.models.predict puts a request body through the scoring server's own parser, without a server."""
# differs: 2.9.2, 2.13.1 -- no `serving_input_example.json` is written beside the input example yet, only `input_example.json`

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException


class ChargingCost(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        night = model_input["started_at"].dt.hour < 6
        return model_input["kwh"] * night.map({True: 0.25, False: 0.4})


sessions = pd.DataFrame({"started_at": pd.to_datetime(["2026-11-21 03:30"]), "kwh": [20.0]})
mlflow.pyfunc.save_model("cost", python_model=ChargingCost(), input_example=sessions, pip_requirements=["pandas"])

# region good
print("".join(Path("cost/serving_input_example.json").read_text().split()))
#> {"dataframe_split":{"columns":["started_at","kwh"],"data":[["2026-11-21T03:30:00",20.0]]}}
mlflow.models.predict(
    "cost",
    input_path="cost/serving_input_example.json",
    env_manager="local",
)
#> {"predictions": [{"0": 5.0}]}
# endregion

# region missing
Path("request.json").write_text('{"dataframe_records": [{"kwh": 20.0}]}')
try:
    mlflow.models.predict(
        "cost", input_path="request.json", env_manager="local"
    )
except MlflowException as error:
    print(error.message.split("Error: ")[-1])
    #> Model is missing inputs ['started_at'].
# endregion

# region wrapper
Path("request.json").write_text(
    '[{"started_at": "2026-11-21T03:30:00", "kwh": 20.0}]'
)
try:
    mlflow.models.predict(
        "cost", input_path="request.json", env_manager="local"
    )
except MlflowException as error:
    print(error.message.split(" with exactly")[0])
    #> Invalid input. The input must be a JSON dictionary
# endregion

in_process = mlflow.pyfunc.load_model("cost").predict(sessions)
assert in_process.tolist() == [5.0]
