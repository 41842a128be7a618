"""A parameter comes back as text, whatever type you logged."""

import mlflow

# region log
with mlflow.start_run() as run:
    mlflow.log_param("n_estimators", 100)
    mlflow.log_param("bootstrap", True)
    mlflow.log_metric("rmse", 100)

logged = mlflow.get_run(run.info.run_id).data
print(repr(logged.params["n_estimators"]))
#> '100'
print(repr(logged.params["bootstrap"]))
#> 'True'
print(repr(logged.metrics["rmse"]))
#> 100.0
# endregion

assert logged.params == {"n_estimators": "100", "bootstrap": "True"}
assert logged.metrics == {"rmse": 100.0}
assert isinstance(logged.metrics["rmse"], float)
