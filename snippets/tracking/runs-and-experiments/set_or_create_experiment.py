"""set_experiment takes an existing name and returns its experiment; create_experiment returns an id and raises."""

import mlflow
from mlflow.exceptions import MlflowException

# region set
first = mlflow.set_experiment("churn-weekly")
again = mlflow.set_experiment("churn-weekly")

print(type(again).__name__, again.experiment_id == first.experiment_id)
#> Experiment True
# endregion

# region create
new_id = mlflow.create_experiment("churn-daily")
print(type(new_id).__name__)
#> str

try:
    mlflow.create_experiment("churn-daily")
except MlflowException as error:
    print(error.error_code)
    #> RESOURCE_ALREADY_EXISTS
# endregion

# region still_active
with mlflow.start_run() as run:
    print(mlflow.get_experiment(run.info.experiment_id).name)
    #> churn-weekly
# endregion

assert again.name == "churn-weekly"
assert mlflow.get_experiment(new_id).name == "churn-daily"
assert run.info.experiment_id == first.experiment_id != new_id

# region quiz_active
mlflow.set_experiment("loans")
mlflow.create_experiment("loans-2026")
with mlflow.start_run() as run:
    print(mlflow.get_experiment(run.info.experiment_id).name)
    #> loans
# endregion

assert mlflow.get_experiment_by_name("loans").experiment_id == run.info.experiment_id
assert mlflow.get_experiment_by_name("loans-2026").lifecycle_stage == "active"
