"""Optuna's default sampler is TPE with ten random trials first; a callback stops a study, and a grid stops by itself."""

import optuna

optuna.logging.set_verbosity(optuna.logging.CRITICAL)


# region stop
def good_enough(study, trial):
    if trial.value > 0.9:
        study.stop()


study = optuna.create_study(
    sampler=optuna.samplers.RandomSampler(seed=0), direction="maximize"
)
study.optimize(
    lambda trial: trial.suggest_float("rate", 0, 1),
    n_trials=100,
    callbacks=[good_enough],
)
print(len(study.trials) < 100, study.best_value > 0.9)
#> True True
# endregion

# region grid
space = {"depth": [3, 5, 8], "leaf": [1, 20]}
grid = optuna.create_study(sampler=optuna.samplers.GridSampler(space))
grid.optimize(
    lambda trial: trial.suggest_int("depth", 3, 8)
    / trial.suggest_int("leaf", 1, 20),
    n_trials=50,
)
print(len(grid.trials), type(optuna.create_study().sampler).__name__)
#> 6 TPESampler
# endregion

assert study.trials[-1].value > 0.9
assert all(trial.value <= 0.9 for trial in study.trials[:-1])
assert grid.best_value == 3 / 20

import inspect

assert inspect.signature(optuna.samplers.TPESampler).parameters["n_startup_trials"].default == 10
