"""In a filter a parameter's value is quoted text and a metric's value is a bare number."""

import mlflow
from mlflow.exceptions import MlflowException

# region quotes
with mlflow.start_run():
    mlflow.log_param("max_depth", 6)
    mlflow.log_metric("auc", 0.91)

for condition in ["params.max_depth = '6'", "params.max_depth = 6", "metrics.auc > 0.9", "metrics.auc > '0.9'"]:
    try:
        outcome = len(mlflow.search_runs(filter_string=condition, output_format="list"))
    except MlflowException as error:
        outcome = error.message.split(" (")[0]
    print(f"{condition}: {outcome}")
    #> params.max_depth = '6': 1
    #> params.max_depth = 6: Expected a quoted string value for parameter
    #> metrics.auc > 0.9: 1
    #> metrics.auc > '0.9': Expected numeric value type for metric. Found '0.9'
# endregion

# region no_order_on_text
try:
    mlflow.search_runs(filter_string="params.max_depth > '5'")
except MlflowException as error:
    print(error.message.split(" not one of")[0])
    #> Invalid comparator '>'
# endregion

assert len(mlflow.search_runs(filter_string="params.max_depth LIKE '6%'", output_format="list")) == 1
assert mlflow.search_runs(filter_string="metrics.auc > 0.91", output_format="list") == []
