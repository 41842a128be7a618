"""An input example gives the signature and a ready JSON body for the endpoint."""
# differs: 2.9.2, 2.13.1 -- no `mlflow.models.utils.load_serving_example` yet, with which the snippet checks itself

import json

import mlflow
import pandas as pd
from mlflow.models.utils import load_serving_example
from sklearn.linear_model import LinearRegression

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0], "floor": [1.0, 4.0, 2.0]})
model = LinearRegression().fit(flats, [600, 900, 1350])

# region save
mlflow.sklearn.save_model(model, "rent", input_example=flats[:1])

print(mlflow.models.get_model_info("rent").signature.inputs.input_names())
#> ['area_m2', 'floor']
print(json.loads(load_serving_example("rent")))
#> {'dataframe_split': {'columns': ['area_m2', 'floor'], 'data': [[30.0, 1.0]]}}
# endregion

# region validate
mlflow.models.predict(
    "rent",
    input_path="rent/serving_input_example.json",
    env_manager="local",
)
#> {"predictions": [600.0]}
# endregion

saved = mlflow.models.get_model_info("rent").signature
assert [column.type.name for column in saved.inputs.inputs] == ["double", "double"]
assert saved.outputs is not None
