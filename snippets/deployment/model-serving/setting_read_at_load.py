"""A custom model reads an environment variable in load_context, so a missing one fails while loading and not on a request."""
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

import os

import mlflow
import pandas as pd
from mlflow.models import infer_signature

os.environ["CITY_TAX"] = "3.5"
stays = pd.DataFrame({"nights": [2, 3]})


# region model
class CityTax(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.per_night = float(os.environ["CITY_TAX"])

    def predict(self, context, model_input, params=None):
        return (model_input["nights"] * self.per_night).to_numpy()
# endregion

mlflow.pyfunc.save_model("tax", python_model=CityTax(), signature=infer_signature(stays, [7.0]), pip_requirements=["pandas"])
del os.environ["CITY_TAX"]

# region load
try:
    mlflow.pyfunc.load_model("tax")
except KeyError as error:
    print("loading fails:", error)
    #> loading fails: 'CITY_TAX'

os.environ["CITY_TAX"] = "3.5"
tax = mlflow.pyfunc.load_model("tax")
print(tax.predict(stays).tolist())
#> [7.0, 10.5]
# endregion

# region quiz_changed_later
os.environ["CITY_TAX"] = "4.0"
print(tax.predict(stays).tolist())
#> [7.0, 10.5]
# endregion

assert mlflow.pyfunc.load_model("tax").predict(stays).tolist() == [8.0, 12.0]
