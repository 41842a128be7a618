"""A metric name may hold slashes and dots, but no equals sign."""
# survives: mlflow.log_metric("roc_auc__region=coast", 1.42) -- refused for the name, whatever the value
# differs: 2.9.2, 2.13.1 -- the message about a bad name has other words
# differs: 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# region refused
with mlflow.start_run():
    try:
        mlflow.log_metric("roc_auc__region=coast", 0.71)
    except MlflowException as error:
        refused, allowed = error.message.split(
            " supplied: Names may only contain "
        )
        print(refused)
        #> Invalid value "roc_auc__region=coast" for parameter 'name'
        print(allowed)
        #> alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).
# endregion

# A run that the filter has to leave out.
with mlflow.start_run():
    mlflow.log_metric("roc_auc/region.coast", 0.93)

# region names
with mlflow.start_run():
    mlflow.log_metric("roc_auc/region.coast", 0.71)

weak = mlflow.search_runs(
    filter_string="metrics.`roc_auc/region.coast` < 0.75",
    output_format="list",
)
print(len(weak), "run with a weak coast")
#> 1 run with a weak coast
# endregion

# region paths
with mlflow.start_run():
    for name in ["roc_auc//coast", "/roc_auc", "../roc_auc", "c" * 251]:
        try:
            mlflow.log_metric(name, 0.71)
        except MlflowException as error:
            print(error.message.split(" supplied: ")[-1].split(", and")[0])
            #> Names may be treated as files in certain cases
            #> Names may be treated as files in certain cases
            #> Names may be treated as files in certain cases
            #> 'Metric name' exceeds the maximum length of 250 characters
# endregion

with mlflow.start_run() as run:
    mlflow.log_metrics({"c" * 250: 0.71, "roc_auc:coast": 0.71, "größe": 0.71})
assert len(mlflow.get_run(run.info.run_id).data.metrics) == 3
assert weak[0].data.metrics == {"roc_auc/region.coast": 0.71}
