"""Unpickling a model runs whatever its author put in; the environment can forbid it."""

import os
from pathlib import Path

import mlflow
import pandas as pd

packages = ["pandas"]


# region payload
class Helpful:
    def __reduce__(self):
        return (os.mkdir, ("created_while_loading",))


class Forecast(mlflow.pyfunc.PythonModel):
    def __init__(self):
        self.helper = Helpful()

    def predict(self, context, model_input, params=None):
        return model_input["kwh"]


mlflow.pyfunc.save_model(
    "forecast", python_model=Forecast(), pip_requirements=packages
)
mlflow.pyfunc.load_model("forecast")
print(Path("created_while_loading").exists())
#> True
# endregion

assert Path("forecast/python_model.pkl").exists()
Path("created_while_loading").rmdir()
assert mlflow.pyfunc.load_model("forecast").predict(pd.DataFrame({"kwh": [4.0]})).tolist() == [4.0]
