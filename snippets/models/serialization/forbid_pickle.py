"""One setting refuses to load pickles, skops included; a native format still loads, and so does a model from code."""
# runs: mlflow>=3 -- the setting does not exist on 2.x
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- the variable `MLFLOW_ALLOW_PICKLE_DESERIALIZATION` is not known yet and stops no model
# differs: 3.12.0 -- the refusal says pickle, not code: only models saved as pickle are stopped

import os
from pathlib import Path

import mlflow
import numpy as np
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LinearRegression
from xgboost import XGBRegressor

area, rents = np.array([[30], [50], [80]]), [600, 900, 1350]
linear = LinearRegression().fit(area, rents)
boosted = XGBRegressor(n_estimators=1).fit(area, rents)
mlflow.sklearn.save_model(linear, "pickled", serialization_format="cloudpickle", pip_requirements=["scikit-learn"])
mlflow.sklearn.save_model(linear, "with_skops", pip_requirements=["scikit-learn", "skops"])
mlflow.xgboost.save_model(boosted, "native", pip_requirements=["xgboost"])
Path("rent.py").write_text("""
import os

import mlflow


class Rent(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return [1350]


mlflow.models.set_model(Rent())
os.environ["RENT_SCRIPT_RAN"] = "yes"
""")
mlflow.pyfunc.save_model("from_code", python_model="rent.py", pip_requirements=["mlflow"])

# region forbid
os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"] = "false"

for folder in ("pickled", "with_skops", "native"):
    try:
        mlflow.pyfunc.load_model(folder)
        print(folder, "loads")
        #> native loads
    except MlflowException as error:
        print(folder, "is refused:", error.message.split(" because")[0])
        #> pickled is refused: Deserializing this model is disallowed
        #> with_skops is refused: Deserializing this model is disallowed
# endregion

os.environ.pop("RENT_SCRIPT_RAN", None)
assert mlflow.pyfunc.load_model("from_code").predict([[80]]) == [1350]
assert os.environ["RENT_SCRIPT_RAN"] == "yes"
del os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"]
assert mlflow.pyfunc.load_model("with_skops").predict(area).round().tolist() == linear.predict(area).round().tolist()
