"""A study minimises unless it is told to maximize."""

# region given
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)


def accuracy(trial):
    depth = trial.suggest_int("depth", 1, 9)
    return 0.9 - 0.01 * (depth - 5) ** 2
# endregion

# region solution
study = optuna.create_study(
    direction="maximize", sampler=optuna.samplers.TPESampler(seed=0)
)
study.optimize(accuracy, n_trials=25)
# endregion

assert len(study.trials) == 25, "The study has to have 25 trials."
assert study.best_params["depth"] not in (1, 9), "This study looked for the lowest accuracy: a study minimises unless it is told otherwise."
assert study.best_value > 0, "The values have a minus sign, so every chart and table of the study shows an accuracy below zero; give the study its direction instead."
assert study.best_params == {"depth": 5}, "The highest accuracy is at the depth 5."
