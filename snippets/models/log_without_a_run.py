"""Without an active run, MLflow 3 logs only a model: no run is opened."""
# runs: mlflow>=3 -- 2.x opens a run and leaves it active

import mlflow
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region log
info = mlflow.sklearn.log_model(rent, name="rent")

print(mlflow.active_run())
#> None
print(mlflow.get_logged_model(info.model_id).source_run_id)
#> None
# endregion

assert mlflow.search_runs().empty
