"""In a filter a parameter's value is quoted text and a metric's value is a bare number."""
# survives: for condition in ["params.max_depth != 6", "metrics.auc > '0.9'"]: -- refused for the missing quotes
# survives: for condition in ["params.max_depth = 777", "metrics.auc > '0.9'"]: -- refused for the missing quotes
# survives: for condition in ["params.max_depth = 6", "metrics.auc < '0.9'"]: -- refused for the quotes
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# region quotes
with mlflow.start_run():
    mlflow.log_param("max_depth", 6)
    mlflow.log_metric("auc", 0.91)

for condition in ["params.max_depth = '6'", "metrics.auc > 0.9"]:
    found = mlflow.search_runs(
        filter_string=condition, output_format="list"
    )
    print(condition, "finds", len(found), "run")
    #> params.max_depth = '6' finds 1 run
    #> metrics.auc > 0.9 finds 1 run
# endregion

# region swapped
for condition in ["params.max_depth = 6", "metrics.auc > '0.9'"]:
    try:
        mlflow.search_runs(filter_string=condition)
    except MlflowException as error:
        print(error.message.split(" (")[0])
        #> Expected a quoted string value for parameter
        #> Expected numeric value type for metric. Found '0.9'
# endregion

# region no_order_on_text
try:
    mlflow.search_runs(filter_string="params.max_depth > '5'")
except MlflowException as error:
    print(error.message.split(" not one of")[0])
    #> Invalid comparator '>'
# endregion

assert found[0].data.params == {"max_depth": "6"}
assert found[0].data.metrics == {"auc": 0.91}
