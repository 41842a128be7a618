"""The file store, the default of MLflow 2, keeps an infinite metric as it is."""
# runs: mlflow<3 -- the default store of MLflow 3 is a database, which keeps the largest float instead
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server -- the server's database keeps the largest float instead of infinity
# differs: 2.22.5/sqlite -- SQLite keeps the largest float instead of infinity

import math

import mlflow

# region inf
with mlflow.start_run() as run:
    mlflow.log_metric("loss", math.inf)

loss = mlflow.get_run(run.info.run_id).data.metrics["loss"]
print(loss, math.isinf(loss))
#> inf True
# endregion

assert loss == math.inf
