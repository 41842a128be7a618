"""A store that may be read and not written lets a search through and refuses a run."""
# runs: mlflow>=3 -- the SQLite file is the default store there

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException

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

mlflow.set_tracking_uri("sqlite:///mlflow.db")
assert mlflow.search_runs(output_format="list") == []
