"""validate_serving_input checks a request body too; from MLflow 3.14 on it says that mlflow.models.predict replaces it."""
# runs: mlflow>=3 -- the deprecation came with 3.14; on 2.x the call is silent
# survives: pass  # instead of warnings.simplefilter("always") -- inside catch_warnings a first warning is recorded anyway
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- it does not warn yet that `mlflow.models.predict` replaces it

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
    print(validate_serving_input("fare", body).round().tolist())
    #> [8.0]

warned = [str(warning.message) for warning in caught]
print(warned[-1].split(". ")[-1])
#> Use ``mlflow.models.predict`` instead.
# endregion

assert caught[0].category is FutureWarning
