"""A SQLite store that may be read and not written lets a search through and refuses a run; under autologging a fit goes on."""
# runs: mlflow>=3 -- the SQLite file is the default store there
# differs: 3.0.1/folder, 3.0.1/server -- the default store is no SQLite file yet, so `mlflow.db` is new here, and to open a new one is to write
# differs: 3.17.2/server, 3.12.0/server, 3.8.1/server -- our set-up: a tracking server is configured, and the snippet is about having none
# differs: 3.17.2/folder -- our set-up: a folder is configured as the store, and the SQLite file that is opened has no experiment

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LinearRegression

mlflow.set_experiment("churn")

# region read
mlflow.set_tracking_uri(
    f"sqlite:///file:{Path('mlflow.db').resolve()}?mode=ro&uri=true"
)
print(mlflow.get_experiment_by_name("churn").lifecycle_stage)
#> active
# endregion

# region refused
try:
    mlflow.start_run()
except MlflowException as error:
    print(error.message.splitlines()[1])
    #> (sqlite3.OperationalError) attempt to write a readonly database
# endregion

# region autolog
mlflow.sklearn.autolog()
model = LinearRegression().fit([[1], [2], [3]], [2, 4, 6])
print("fitted, coefficient", model.coef_.round())
#> fitted, coefficient [2.]
# endregion

mlflow.sklearn.autolog(disable=True)
mlflow.set_tracking_uri("sqlite:///mlflow.db")
assert mlflow.search_runs(output_format="list") == []
