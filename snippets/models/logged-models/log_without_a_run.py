"""Without an active run, MLflow 3 logs a scikit-learn model alone: no run is opened."""
# runs: mlflow>=3 -- 2.x opens a run and leaves it active
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP no run is an empty text, not `None`

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

# region quiz_metric_afterwards
mlflow.log_metric("rmse", 31.5)

print(
    mlflow.active_run() is None,
    mlflow.get_logged_model(info.model_id).source_run_id,
)
#> False None
# endregion

mlflow.end_run()
assert len(mlflow.search_runs()) == 1
assert mlflow.search_runs()["metrics.rmse"].tolist() == [31.5]
assert mlflow.get_logged_model(info.model_id).name == "rent"
