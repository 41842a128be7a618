"""On a local store a saved folder can be registered by its path, but the version then knows no run."""
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- a tracking server registers no folder of the client's disk

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])

# region path
mlflow.sklearn.save_model(model, "fault_model")
version = mlflow.register_model("fault_model", "charger_fault")
print(version.version, version.source)
#> 1 fault_model
print(bool(version.run_id))
#> False
print(mlflow.pyfunc.load_model("models:/charger_fault/1").predict([[8]]))
#> [1]
# endregion

assert MlflowClient().get_model_version("charger_fault", 1).source == "fault_model"
