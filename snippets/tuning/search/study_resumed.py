"""`load_if_exists` goes on with an Optuna study in a database; `MlflowStorage` makes another study of the same name."""
# runs: mlflow>=3 -- mlflow.optuna is not in MLflow 2.22

import mlflow
import optuna
from mlflow.optuna.storage import MlflowStorage

optuna.logging.set_verbosity(optuna.logging.CRITICAL)

# region resume
def objective(trial):
    return trial.suggest_int("depth", 1, 4)


def study_in(storage, **settings):
    return optuna.create_study(
        study_name="depth", storage=storage, **settings
    )


database = "sqlite:///studies.db"
study_in(database, direction="maximize").optimize(objective, n_trials=3)
try:
    study_in(database, direction="maximize")
except optuna.exceptions.DuplicatedStudyError as error:
    print(type(error).__name__)
    #> DuplicatedStudyError

again = study_in(database, load_if_exists=True)
again.optimize(objective, n_trials=2)
print(len(again.trials), again.direction.name)
#> 5 MAXIMIZE
# endregion

# region mlflow_storage
experiment = mlflow.create_experiment("depth-search")
tracked = MlflowStorage(experiment_id=experiment)
study_in(tracked, direction="maximize").optimize(objective, n_trials=3)

again = study_in(tracked, direction="maximize", load_if_exists=True)
again.optimize(objective, n_trials=2)
print(len(again.trials))
#> 2

named = "run_name = 'depth'"
print(len(mlflow.search_runs([experiment], filter_string=named)), "studies")
#> 2 studies
# endregion

assert len(again.trials) == 2 and again.direction.name == "MAXIMIZE"
