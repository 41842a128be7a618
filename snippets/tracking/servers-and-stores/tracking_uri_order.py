"""set_tracking_uri beats MLFLOW_TRACKING_URI, and overwrites it for the processes started later."""
# differs: 2.9.2, 2.13.1 -- `set_tracking_uri` leaves `MLFLOW_TRACKING_URI` as it was; instead: hand the address to a process that you start

import os

import mlflow

# region order
os.environ["MLFLOW_TRACKING_URI"] = "http://tracking.example.com:5000"
print(mlflow.get_tracking_uri())
#> http://tracking.example.com:5000

mlflow.set_tracking_uri("sqlite:///local.db")
print(mlflow.get_tracking_uri())
#> sqlite:///local.db
print(os.environ["MLFLOW_TRACKING_URI"])
#> sqlite:///local.db
# endregion

# region quiz_order
mlflow.set_tracking_uri("sqlite:///team.db")
os.environ["MLFLOW_TRACKING_URI"] = "sqlite:///nightly.db"
print(mlflow.get_tracking_uri())
#> sqlite:///team.db
# endregion

assert os.environ["MLFLOW_TRACKING_URI"] == "sqlite:///nightly.db"

client = mlflow.MlflowClient(tracking_uri="sqlite:///third.db")
assert client.tracking_uri == "sqlite:///third.db"
assert mlflow.get_tracking_uri() == "sqlite:///team.db"
