"""On MLflow 3 a bare name is read as a model id, and @latest loads the newest version."""
# runs: mlflow>=3 -- MLflow 2 refuses all three forms with other messages
# differs: 3.17.2/folder, 3.0.1/folder -- a folder's messages have other words than those of SQLite
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

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
#> Logged model with ID 'charger_fault' not found.
print(load_or_complain("models://charger_fault/2"))
#> Logged model with ID '2' not found.
print(load_or_complain("models:/charger_fault@latest"))
#> 2
# endregion

# region code
try:
    mlflow.pyfunc.load_model("models:/charger_fault")
except MlflowException as error:
    print(error.error_code)
    #> RESOURCE_DOES_NOT_EXIST
# endregion

assert load_or_complain("models:/charger_fault/latest") == 2
