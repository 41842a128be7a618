"""On MLflow 3 evaluate takes no thresholds: they go to validate_evaluation_results."""
# runs: mlflow>=3 -- on 2.x evaluate has the argument
# survives: targets="rent_", -- the unknown argument is refused before any value is read
# survives: predictions="predicted_", -- the unknown argument is refused before any value is read
# survives: model_type="regressor_", -- the unknown argument is refused before any value is read

import mlflow
import pandas as pd
from mlflow.models import MetricThreshold
from mlflow.models.evaluation.validation import ModelValidationFailedException

rents = pd.DataFrame({"rent": [600.0, 1000.0, 1300.0], "predicted": [610.0, 1030.0, 1150.0]})

# region gate
at_most_100 = {
    "max_error": MetricThreshold(threshold=100, greater_is_better=False)
}

try:
    mlflow.models.evaluate(
        data=rents,
        targets="rent",
        predictions="predicted",
        model_type="regressor",
        validation_thresholds=at_most_100,
    )
except TypeError as error:
    print(error)
    #> evaluate() got an unexpected keyword argument 'validation_thresholds'
# endregion

with mlflow.start_run():
    result = mlflow.models.evaluate(data=rents, targets="rent", predictions="predicted", model_type="regressor")
try:
    mlflow.validate_evaluation_results(at_most_100, result)
except ModelValidationFailedException as error:
    refused = error.message
assert refused.startswith("Metric max_error value threshold check failed")
