"""An int64 column for a double is refused in process unless it holds 0 and 1 alone, and accepted over JSON."""
# survives: fare.predict(pd.DataFrame({"km": ["four_"]})) -- any text that holds no number
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message
# differs: 2.13.1 -- `mlflow.models.predict` and a call in process refuse whole numbers for a double, which a scoring server of this release casts; instead: write `2.0`

import json
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 5.0, 9.0]})
model = LinearRegression().fit(trips, [8.0, 17.0, 29.0])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(trips), pip_requirements=["scikit-learn"])

# region in_process
fare = mlflow.pyfunc.load_model("fare")
try:
    fare.predict(pd.DataFrame({"km": [4]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1].replace(". ", ".\n"))
    #> Incompatible input types for column km.
    #> Can not safely convert int64 to float64.

print(
    fare.predict(pd.DataFrame({"km": np.array([4], dtype="float32")}))
    .round()
    .tolist()
)
#> [14.0]
# endregion

# region zero_or_one
print(fare.predict(pd.DataFrame({"km": [0, 1]})).round().tolist())
#> [2.0, 5.0]
try:
    fare.predict(pd.DataFrame({"km": [0, 1, 2]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1].replace(". ", ".\n"))
    #> Incompatible input types for column km.
    #> Can not safely convert int64 to float64.
# endregion

# region text_in_process
print(fare.predict(pd.DataFrame({"km": ["4"]})).round().tolist())
#> [14.0]
try:
    fare.predict(pd.DataFrame({"km": ["four"]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1].replace(". ", ".\n"))
    #> Failed to convert column km from type object to DataType.double.
# endregion

# region over_json
Path("request.json").write_text(
    '{"dataframe_split": {"columns": ["km"], "data": [[4]]}}'
)
mlflow.models.predict(
    "fare", input_path="request.json", env_manager="local"
)
#> {"predictions": [14.0]}
# endregion

# region quiz_text_number
Path("request.json").write_text('{"dataframe_records": [{"km": "4"}]}')
mlflow.models.predict(
    "fare", input_path="request.json", env_manager="local"
)
#> {"predictions": [14.0]}
# endregion

for dtype in ("float32", "float64", "int32"):
    assert fare.predict(pd.DataFrame({"km": np.array([4], dtype=dtype)})).round() == [14]
assert json.loads(Path("request.json").read_text()) == {"dataframe_records": [{"km": "4"}]}
