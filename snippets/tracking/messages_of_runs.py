"""What MLflow says when a run is used against its rules."""

import mlflow
from mlflow.exceptions import MlflowException

# region param_changed
with mlflow.start_run():
    mlflow.log_param("max_depth", 5)
    try:
        mlflow.log_param("max_depth", 8)
    except MlflowException as error:
        print(error.message.split(" for run ID")[0])
        #> Changing param values is not allowed. Param with key='max_depth' was already logged with value='5'
# endregion

# region already_active
with mlflow.start_run() as run:
    try:
        mlflow.start_run()
    except Exception as error:
        print(str(error).split(". ")[0].replace(run.info.run_id, "<id>"))
        #> Run with UUID <id> is already active
# endregion

# region parent_missing
missing_id = "0" * 32
try:
    mlflow.start_run(parent_run_id=missing_id)
except MlflowException as error:
    print(error.error_code)
    #> RESOURCE_DOES_NOT_EXIST
# endregion

assert mlflow.active_run() is None
assert len(mlflow.search_runs(output_format="list")) == 2
assert [found.data.params for found in mlflow.search_runs(output_format="list")] == [{}, {"max_depth": "5"}]
