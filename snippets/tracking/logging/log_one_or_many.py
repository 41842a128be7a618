"""`log_param` and `log_metric` write one value; `log_params` and `log_metrics` write a dict."""
# survives: mlflow.log_param({"solver_": "lsqr", "max_iter": 500}) -- refused for the missing value, whatever the dict holds
# survives: mlflow.log_param({"solver": "lsqr", "max_iter_": 500}) -- refused for the missing value, whatever the dict holds
# survives: mlflow.log_param({"solver": "lsqr_", "max_iter": 500}) -- refused for the missing value, whatever the dict holds
# survives: mlflow.log_param({"solver": "lsqr", "max_iter": 1000}) -- refused for the missing value, whatever the dict holds
# survives: mlflow.log_params("rmse", 54.2) -- wants a dict as well
# survives: mlflow.log_metrics("rmse_", 54.2) -- refused for being no dict
# survives: mlflow.log_metrics("rmse", 108.4) -- refused for being no dict

import mlflow

# region log
with mlflow.start_run() as run:
    mlflow.log_param("alpha", 0.1)
    mlflow.log_params({"solver": "lsqr", "max_iter": 500})
    mlflow.log_metric("r2", 0.49)
    mlflow.log_metrics({"rmse": 54.2, "mae": 44.1})

logged = mlflow.get_run(run.info.run_id).data
print(sorted(logged.params.items()))
#> [('alpha', '0.1'), ('max_iter', '500'), ('solver', 'lsqr')]
print(sorted(logged.metrics.items()))
#> [('mae', 44.1), ('r2', 0.49), ('rmse', 54.2)]
# endregion

assert logged.params == {"alpha": "0.1", "solver": "lsqr", "max_iter": "500"}
assert logged.metrics == {"r2": 0.49, "rmse": 54.2, "mae": 44.1}

# region swapped
with mlflow.start_run():
    try:
        mlflow.log_param({"solver": "lsqr", "max_iter": 500})
    except TypeError as error:
        print(error)
        #> log_param() missing 1 required positional argument: 'value'
    try:
        mlflow.log_metrics("rmse", 54.2)
    except AttributeError as error:
        print(error)
        #> 'str' object has no attribute 'items'
# endregion
