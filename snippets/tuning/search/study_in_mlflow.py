"""MlflowStorage keeps an Optuna study as runs: a completed trial is FINISHED, a pruned one KILLED, a failed one FAILED."""
# runs: mlflow>=3 -- mlflow.optuna is not in MLflow 2.22
# survives: depth = trial.suggest_int("depth", 2, 4) -- the range is drawn from, not compared
# survives: depth = trial.suggest_int("depth", 1, 8) -- the range is drawn from, not compared
# survives: trial.report(0.4 if trial.number == 2 else 1.8, step=1) -- any value above the pruner's limit
# survives: trial.report(0.4 if trial.number == 2 else 0.9, step=2) -- one report a trial, at any step
# survives: strict.optimize(objective, n_trials=8) -- the second trial stops it
# survives: strict.optimize(objective) -- the second trial stops it

import mlflow
import optuna
from mlflow.optuna.storage import MlflowStorage

optuna.logging.set_verbosity(optuna.logging.CRITICAL)

experiment = mlflow.create_experiment("depth-search")

# region states
study = optuna.create_study(
    direction="maximize",
    storage=MlflowStorage(experiment_id=experiment),
    pruner=optuna.pruners.ThresholdPruner(lower=0.5),
)


def objective(trial):
    depth = trial.suggest_int("depth", 1, 4)
    if trial.number == 1:
        raise ValueError("out of memory")
    trial.report(0.4 if trial.number == 2 else 0.9, step=1)
    if trial.should_prune():
        raise optuna.TrialPruned
    return depth / 4


study.optimize(objective, n_trials=4, catch=(ValueError,))

runs = mlflow.search_runs([experiment])
children = runs.dropna(subset="tags.mlflow.parentRunId")
print(sorted(trial.state.name for trial in study.trials))
#> ['COMPLETE', 'COMPLETE', 'FAIL', 'PRUNED']
print(sorted(children["status"]))
#> ['FAILED', 'FINISHED', 'FINISHED', 'KILLED']
# endregion

assert len(runs) == 5 and children["params.depth"].notna().all()
assert study.best_value == study.best_params["depth"] / 4
assert study.direction == optuna.study.StudyDirection.MAXIMIZE

# region uncaught
strict = optuna.create_study(direction="maximize")
try:
    strict.optimize(objective, n_trials=4)
except ValueError as error:
    print("stopped by:", error)
    #> stopped by: out of memory
print([trial.state.name for trial in strict.trials])
#> ['COMPLETE', 'FAIL']
# endregion

assert strict.direction == study.direction

# region nan
unlucky = optuna.create_study()
unlucky.optimize(lambda trial: float("nan"), n_trials=1)
unlucky.optimize(lambda trial: None, n_trials=1)  # no return
print([trial.state.name for trial in unlucky.trials])
#> ['FAIL', 'FAIL']
# endregion
