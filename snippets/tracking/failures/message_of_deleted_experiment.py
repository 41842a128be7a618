"""What set_experiment says about a deleted experiment."""
# differs: 2.9.2/folder, 2.13.1/folder -- in a folder `set_experiment` makes a new experiment with the deleted one's name; instead: look among `search_experiments(view_type=ViewType.DELETED_ONLY)` first

import mlflow
from mlflow.exceptions import MlflowException

# region deleted
mlflow.delete_experiment(mlflow.create_experiment("churn"))
try:
    mlflow.set_experiment("churn")
except MlflowException as error:
    for sentence in error.message.split(". "):
        print(sentence)
        #> Cannot set a deleted experiment 'churn' as the active experiment
        #> You can restore the experiment, or permanently delete the experiment to create a new one.
# endregion

assert mlflow.get_experiment_by_name("churn").lifecycle_stage == "deleted"
