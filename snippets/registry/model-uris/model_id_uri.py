"""On MLflow 3 `models:/<model_id>` loads a logged model that nobody has registered."""
# runs: mlflow>=3 -- logged models have their own id from 3.0 on

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
client = MlflowClient()

# region load
with mlflow.start_run():
    logged = mlflow.sklearn.log_model(model, name="classifier")

print(logged.model_uri == f"models:/{logged.model_id}", logged.model_id[:2])
#> True m-
print(mlflow.pyfunc.load_model(logged.model_uri).predict([[8]]))
#> [1]
print(client.search_registered_models() == [])
#> True
# endregion

# region register
version = mlflow.register_model(logged.model_uri, "charger_fault")
print(version.source == logged.model_uri)
#> True
# endregion

assert mlflow.get_logged_model(logged.model_id).name == "classifier"
assert client.get_model_version("charger_fault", 1).run_id == logged.run_id
