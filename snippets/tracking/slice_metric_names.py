"""A metric name may hold slashes and dots, but no equals sign."""

import mlflow
from mlflow.exceptions import MlflowException

# region names
with mlflow.start_run():
    try:
        mlflow.log_metric("roc_auc__region=coast", 0.71)
    except MlflowException as error:
        print(error.message.split(" supplied")[0])
        #> Invalid value "roc_auc__region=coast" for parameter 'name'
    mlflow.log_metric("roc_auc/region.coast", 0.71)

weak = mlflow.search_runs(filter_string="metrics.`roc_auc/region.coast` < 0.75", output_format="list")
print(len(weak), "run with a weak coast")
#> 1 run with a weak coast
# endregion

assert weak[0].data.metrics == {"roc_auc/region.coast": 0.71}
