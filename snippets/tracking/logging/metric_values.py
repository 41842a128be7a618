"""A metric takes whatever Python can turn into a float, and refuses the rest."""
# survives: mlflow.log_metric("auc_", value) -- refused for the value, whatever the name
# differs: 2.9.2/folder, 2.13.1/folder -- `log_metrics` into a folder refuses `True` and text; instead: `float(value)`
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP a text that is no number raises a `TypeError` of the client, not an `MlflowException`; instead: `float(value)` first

import math

import mlflow
from mlflow.exceptions import MlflowException

# region accepted
with mlflow.start_run() as run:
    mlflow.log_metrics(
        {"n_rows": 442, "passed": True, "auc": "0.91", "lift": math.nan}
    )

metrics = mlflow.get_run(run.info.run_id).data.metrics
print(metrics["n_rows"], metrics["passed"], metrics["auc"], metrics["lift"])
#> 442.0 1.0 0.91 nan
# endregion

assert {type(value) for value in metrics.values()} == {float}
assert (
    metrics["n_rows"] == 442 and metrics["passed"] == 1.0 and metrics["auc"] == 0.91
)
assert math.isnan(metrics["lift"])

# region refused
with mlflow.start_run() as run:
    for value in ["high", None, [0.91, 0.88]]:
        try:
            mlflow.log_metric("auc", value)
        except (MlflowException, TypeError) as error:
            print(repr(value), "->", str(error).split(" supplied")[0])
            #> 'high' -> Invalid value "high" for parameter 'value'
            #> None -> Missing value for required parameter 'value'.
            #> [0.91, 0.88] -> float() argument must be a string or a real number, not 'list'
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {}

# region quiz_text_number
with mlflow.start_run() as run:
    mlflow.log_metric("threshold", "0.50")
    mlflow.log_metric("calibrated", False)

print(sorted(mlflow.get_run(run.info.run_id).data.metrics.items()))
#> [('calibrated', 0.0), ('threshold', 0.5)]
# endregion
