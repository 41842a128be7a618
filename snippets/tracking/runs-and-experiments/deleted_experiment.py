"""A deleted experiment keeps its name taken until it is restored."""
# survives: client.rename_experiment(experiment_id, "churn-weekly-old_") -- refused whatever the new name
# differs: 2.9.2/folder, 2.13.1/folder -- in a folder `set_experiment` makes a new experiment with the deleted one's name; instead: look among `search_experiments(view_type=ViewType.DELETED_ONLY)` first
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the words of the refused rename are others

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()

# region deleted
experiment_id = mlflow.create_experiment("churn-weekly")
mlflow.delete_experiment(experiment_id)

for call in (mlflow.set_experiment, mlflow.create_experiment):
    try:
        call("churn-weekly")
    except MlflowException as error:
        print(call.__name__, "raises", error.error_code)
        #> set_experiment raises INVALID_PARAMETER_VALUE
        #> create_experiment raises RESOURCE_ALREADY_EXISTS
# endregion

# region rename
try:
    client.rename_experiment(experiment_id, "churn-weekly-old")
except Exception as error:
    print("non-active" in str(error))
    #> True
# endregion

# region restore
client.restore_experiment(experiment_id)
print(mlflow.set_experiment("churn-weekly").experiment_id == experiment_id)
#> True
# endregion

assert mlflow.get_experiment(experiment_id).lifecycle_stage == "active"
