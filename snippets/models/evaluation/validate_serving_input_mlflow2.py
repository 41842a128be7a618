"""On MLflow 2 validate_serving_input checks a request body without a server, and warns of nothing."""
# runs: mlflow<3 -- deprecated from 3.14 on
# survives: pass  # instead of warnings.simplefilter("always") -- nothing warns under any filter
# differs: 2.9.2, 2.13.1 -- no `mlflow.models.convert_input_example_to_serving_input` yet; instead: write the request by hand, as `{"dataframe_split": ...}`

import warnings

import mlflow
import pandas as pd
from mlflow.models import convert_input_example_to_serving_input, infer_signature, validate_serving_input
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 5.0, 9.0]})
model = LinearRegression().fit(trips, [8.0, 17.0, 29.0])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(trips), pip_requirements=["scikit-learn"])

# region validate
body = convert_input_example_to_serving_input(trips[:1])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fare_from_json = validate_serving_input("fare", body).round().tolist()
    print(fare_from_json)
    #> [8.0]

print(caught)
#> []
# endregion

assert fare_from_json == [8.0]
