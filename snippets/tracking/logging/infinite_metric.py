"""A database store keeps an infinite metric as the largest float there is."""
# runs: mlflow>=3 -- the default store of MLflow 2 is a folder of files, which keeps infinity
# differs: 3.17.2/folder, 3.0.1/folder -- a folder keeps infinity as it is

import math
import sys

import mlflow

# region inf
with mlflow.start_run() as run:
    mlflow.log_metric("loss", math.inf)

loss = mlflow.get_run(run.info.run_id).data.metrics["loss"]
print(loss, math.isinf(loss))
#> 1.7976931348623157e+308 False
# endregion

assert loss == sys.float_info.max
