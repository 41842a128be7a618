"""An int64 column for a double is refused in process and accepted over JSON."""

import json

import mlflow
import numpy as np
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import convert_input_example_to_serving_input, infer_signature, validate_serving_input
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 5.0, 9.0]})
model = LinearRegression().fit(trips, [8.0, 17.0, 29.0])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(trips), pip_requirements=["scikit-learn"])

# region in_process
fare = mlflow.pyfunc.load_model("fare")
try:
    fare.predict(pd.DataFrame({"km": [4]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1])

print(fare.predict(pd.DataFrame({"km": np.array([4], dtype="float32")})).round(2).tolist())
# endregion

# region over_json
body = '{"dataframe_split": {"columns": ["km"], "data": [[4]]}}'
print(validate_serving_input("fare", body).round(2).tolist())
# endregion

# region quiz_text_number
body = '{"dataframe_records": [{"km": "4"}]}'
print(validate_serving_input("fare", body).round(2).tolist())
# endregion

assert json.loads(convert_input_example_to_serving_input(trips))["dataframe_split"]["data"] == [[2.0], [5.0], [9.0]]
for dtype in ("float32", "float64", "int32"):
    fare.predict(pd.DataFrame({"km": np.array([4], dtype=dtype)}))
