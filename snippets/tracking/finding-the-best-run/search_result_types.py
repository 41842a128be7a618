"""`mlflow.search_runs` returns a DataFrame or a list; the client returns a page of Run objects."""
# survives: mlflow.MlflowClient().search_runs(order_by=["metrics.rmse DESC"]) -- the ids are missing, whatever the order

import mlflow

with mlflow.start_run(run_name="ridge"):
    mlflow.log_param("alpha", 0.1)
    mlflow.log_metric("rmse", 54.2)

# region dataframe
frame = mlflow.search_runs()
print(
    type(frame).__name__,
    frame.loc[0, "params.alpha"],
    frame.loc[0, "metrics.rmse"],
)
#> DataFrame 0.1 54.2
# endregion

# region list
runs = mlflow.search_runs(output_format="list")
print(type(runs).__name__, runs[0].data.params, runs[0].data.metrics)
#> list {'alpha': '0.1'} {'rmse': 54.2}
# endregion

# region client
page = mlflow.MlflowClient().search_runs(experiment_ids=["0"])
print(type(page).__name__, type(page[0]).__name__)
#> PagedList Run
# endregion

assert frame.loc[0, "params.alpha"] == "0.1"
assert page[0].info.run_id == runs[0].info.run_id == frame.loc[0, "run_id"]

# region no_experiment
try:
    mlflow.MlflowClient().search_runs(order_by=["metrics.rmse ASC"])
except TypeError as error:
    print(str(error).split(": ")[-1])
    #> 'experiment_ids'
# endregion
