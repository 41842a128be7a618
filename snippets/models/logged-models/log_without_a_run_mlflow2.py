"""Without an active run, MLflow 2 opens one for the model and leaves it running."""
# runs: mlflow<3 -- 3.x logs the model without a run

import mlflow
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region log
info = mlflow.sklearn.log_model(rent, artifact_path="rent")

print(mlflow.active_run().info.status)
#> RUNNING
print(mlflow.active_run().info.run_id == info.run_id)
#> True
# endregion

# region quiz_metric_afterwards
mlflow.log_metric("rmse", 31.5)

print(mlflow.get_run(info.run_id).data.metrics)
#> {'rmse': 31.5}
# endregion

mlflow.end_run()
assert mlflow.get_run(info.run_id).info.status == "FINISHED"
assert info.artifact_path == "rent"
