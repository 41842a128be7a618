"""An input example gives the signature and a ready JSON body for the endpoint."""

import json

import mlflow
import pandas as pd
from mlflow.models import validate_serving_input
from mlflow.models.utils import load_serving_example
from sklearn.linear_model import LinearRegression

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0], "floor": [1.0, 4.0, 2.0]})
model = LinearRegression().fit(flats, [600, 1000, 1500])

# region save
mlflow.sklearn.save_model(model, "rent", input_example=flats[:1])

print(mlflow.models.get_model_info("rent").signature.inputs.input_names())
print(json.loads(load_serving_example("rent")))
# endregion

# region validate
body = load_serving_example("rent")
print(validate_serving_input("rent", body).round().tolist())
# endregion

saved = mlflow.models.get_model_info("rent").signature
assert [column.type.name for column in saved.inputs.inputs] == ["double", "double"]
assert saved.outputs is not None
