"""On MLflow 2 a bare name is no models:/ URI, and @latest is refused as reserved."""
# runs: mlflow<3 -- MLflow 3 reads a bare name as a model id and resolves @latest
# differs: 2.21.3/server, 2.22.5/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
import mlflow.sklearn
from mlflow.exceptions import MlflowException
from sklearn.dummy import DummyRegressor

with mlflow.start_run() as run:
    for number in (1, 2):
        always = DummyRegressor(strategy="constant", constant=number).fit([[0]], [0])
        mlflow.sklearn.log_model(always, "model", pip_requirements=["scikit-learn"])
        mlflow.register_model(f"runs:/{run.info.run_id}/model", "charger_fault")


# region forms
def load_or_complain(uri):
    try:
        return int(mlflow.pyfunc.load_model(uri).predict([[0]])[0])
    except MlflowException as error:
        return error.message.split(". Models URIs")[0]


print(load_or_complain("models:/charger_fault"))
#> Not a proper models:/ URI: models:/charger_fault
print(load_or_complain("models://charger_fault/2"))
#> Not a proper models:/ URI: models://charger_fault/2
print(load_or_complain("models:/charger_fault@latest"))
#> 'latest' alias name (case insensitive) is reserved.
# endregion

# region code
try:
    mlflow.pyfunc.load_model("models:/charger_fault")
except MlflowException as error:
    print(error.error_code)
    #> INTERNAL_ERROR
# endregion

assert load_or_complain("models:/charger_fault/latest") == 2
