"""A name with a slash, a dash, a colon or a space stands between backticks, or double quotes, in a filter."""
# survives: mlflow.search_runs(filter_string="metrics.roc_auc/region.coast > 0.8") -- refused for the name, whatever it is compared with
# survives: mlflow.search_runs(filter_string="metrics.roc_auc/region.coast < 777") -- refused for the name, whatever it is compared with
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# Runs that both filters have to leave out.
for score in [0.88, 0.93]:
    with mlflow.start_run():
        mlflow.log_metric("roc_auc/region.coast", score)

# region backticks
with mlflow.start_run():
    mlflow.log_metric("roc_auc/region.coast", 0.71)
    mlflow.log_param("learning rate", 0.1)

for condition in [
    "metrics.`roc_auc/region.coast` < 0.8",
    "params.`learning rate` = '0.1'",
]:
    print(
        len(
            mlflow.search_runs(
                filter_string=condition, output_format="list"
            )
        )
    )
    #> 1
    #> 1
# endregion

# region no_backticks
try:
    mlflow.search_runs(filter_string="metrics.roc_auc/region.coast < 0.8")
except MlflowException as error:
    print(error.message)
    #> Invalid comparison clause. Expected 'Identifier' found 'metrics.roc_auc/region.coast'
# endregion

assert mlflow.search_runs(
    filter_string="metrics.`roc_auc/region.coast` = 0.71", output_format="list"
)
assert len(mlflow.search_runs(filter_string='metrics."roc_auc/region.coast" < 0.8')) == 1
for bare in ["metrics.val-rmse < 50", "metrics.val:rmse < 50", "params.learning rate = '0.1'"]:
    try:
        mlflow.search_runs(filter_string=bare)
    except MlflowException as error:
        assert error.message.startswith("Invalid"), error.message
    else:
        raise AssertionError(bare)
with mlflow.start_run():
    mlflow.log_metrics({"val-rmse": 41.6, "val.rmse": 41.6})
assert (
    len(
        mlflow.search_runs(
            filter_string="metrics.`val-rmse` < 50", output_format="list"
        )
    )
    == 1
)
assert (
    len(
        mlflow.search_runs(
            filter_string="metrics.val.rmse < 50", output_format="list"
        )
    )
    == 1
)
