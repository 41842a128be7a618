"""On MLflow 2.22 evaluate ignores validation_thresholds unless a baseline model is given as well."""
# runs: mlflow<3 -- validation_thresholds and baseline_model were removed from evaluate in 3.0
# differs: 2.9.2, 2.13.1 -- `evaluate` checks the thresholds without a baseline model too, and raises

import mlflow
import pandas as pd
from mlflow.models import MetricThreshold
from mlflow.models.evaluation.validation import ModelValidationFailedException
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression

rents = pd.DataFrame({"rent": [600.0, 1000.0, 1300.0], "predicted": [610.0, 1030.0, 1150.0]})

# region gate
at_most_100 = {
    "max_error": MetricThreshold(threshold=100, greater_is_better=False)
}

with mlflow.start_run():
    result = mlflow.evaluate(
        data=rents,
        targets="rent",
        predictions="predicted",
        model_type="regressor",
        validation_thresholds=at_most_100,
    )
print(result.metrics["max_error"], "and nothing was raised")
#> 150.0 and nothing was raised
# endregion

# With a baseline model the same thresholds are checked.
near = LinearRegression().fit(rents[["predicted"]], rents["rent"])
far = DummyRegressor().fit(rents[["predicted"]], rents["rent"])
for name, model in (("near", near), ("far", far)):
    mlflow.sklearn.save_model(model, name, pip_requirements=["scikit-learn"])
try:
    with mlflow.start_run():
        mlflow.evaluate(
            "far",
            rents,
            targets="rent",
            model_type="regressor",
            validation_thresholds=at_most_100,
            baseline_model="near",
        )
except ModelValidationFailedException as error:
    refused = error.message
assert refused.startswith("Metric max_error value threshold check failed")
assert at_most_100["max_error"].threshold == 100
