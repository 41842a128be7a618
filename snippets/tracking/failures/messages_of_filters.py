"""What MLflow says about a filter or an ordering it cannot read."""
# survives: mlflow.search_runs(filter_string="metrics.auc < 0.9 OR metrics.f1 > 0.8") -- refused for its shape, whatever the values
# survives: mlflow.search_runs(filter_string="metrics.auc > 0.9 OR metrics.f1 < 0.8") -- refused for its shape, whatever the values
# survives: mlflow.search_runs(filter_string="metrics.auc > 777 OR metrics.f1 > 0.8") -- refused for its shape, whatever the values
# survives: mlflow.search_runs(filter_string="metrics.auc > 0.9 OR metrics.f1 > 777") -- refused for its shape, whatever the values
# survives: mlflow.search_runs(filter_string="params.max_depth != 5") -- refused for its shape, whatever the values
# survives: mlflow.search_runs(filter_string="metrics.auc < '0.9'") -- refused for its shape, whatever the values
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# region or
try:
    mlflow.search_runs(
        filter_string="metrics.auc > 0.9 OR metrics.f1 > 0.8"
    )
except MlflowException as error:
    print(error.message)
    #> Invalid clause(s) in filter string: 'OR'
# endregion

# region between
try:
    mlflow.search_runs(filter_string="metrics.auc BETWEEN 0.8 AND 0.9")
except MlflowException as error:
    print(error.message)
    #> Invalid clause(s) in filter string: 'metrics.auc', 'BETWEEN', '0.8', '0.9'
# endregion

# region unquoted
try:
    mlflow.search_runs(filter_string="params.max_depth = 5")
except MlflowException as error:
    print(error.message)
    #> Expected a quoted string value for parameter (e.g. 'my-value'). Got value 5
# endregion

# region quoted_metric
try:
    mlflow.search_runs(filter_string="metrics.auc > '0.9'")
except MlflowException as error:
    print(error.message)
    #> Expected numeric value type for metric. Found '0.9'
# endregion

# region no_prefix
try:
    mlflow.search_runs(filter_string="auc > 0.9")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Invalid attribute key 'auc' specified
# endregion

# region order_prefix
try:
    mlflow.search_runs(order_by=["score.auc DESC"])
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Invalid entity type 'score'
# endregion

# region order_word
try:
    mlflow.search_runs(order_by=["metrics.auc HIGHEST"])
except MlflowException as error:
    print(error.message)
    #> Invalid ordering key in order_by clause 'metrics.auc HIGHEST'.
# endregion

with mlflow.start_run():
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("auc", 0.91)

found = mlflow.search_runs(
    filter_string="metrics.auc > 0.9 AND params.max_depth = '5'",
    order_by=["metrics.auc DESC"], output_format="list",
)
assert [run.data.metrics for run in found] == [{"auc": 0.91}]
