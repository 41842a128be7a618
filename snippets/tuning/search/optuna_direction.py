"""Optuna minimises by default too, but a direction says it; no sign has to be turned."""
# survives: tree = DecisionTreeClassifier(max_depth=trial.suggest_int("max_depth", 1, 4), random_state=14) -- the direction shows with any seed
# survives: study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=14)) -- any seed finds it
# survives: forgotten = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=14)) -- any seed finds it
# survives: print(forgotten.direction.name, forgotten.best_params, round(forgotten.best_value, 4)) -- the mean has two digits
# survives: branches = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=14)) -- any seed takes both branches

import optuna
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

optuna.logging.set_verbosity(optuna.logging.WARNING)
flowers, species = load_iris(return_X_y=True)


# region direction
def objective(trial):
    tree = DecisionTreeClassifier(
        max_depth=trial.suggest_int("max_depth", 1, 4), random_state=7
    )
    return cross_val_score(tree, flowers, species, cv=3).mean()


study = optuna.create_study(
    direction="maximize", sampler=optuna.samplers.TPESampler(seed=7)
)
study.optimize(objective, n_trials=12)

print(round(study.best_value, 2), study.best_params, len(study.trials))
#> 0.97 {'max_depth': 4} 12
# endregion

# region default
forgotten = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=7))
forgotten.optimize(objective, n_trials=12)
print(
    forgotten.direction.name,
    forgotten.best_params,
    round(forgotten.best_value, 2),
)
#> MINIMIZE {'max_depth': 1} 0.66
# endregion

# region conditional
def conditional(trial):
    if trial.suggest_categorical("model", ["tree", "knn"]) == "tree":
        return trial.suggest_int("max_depth", 1, 4)
    return trial.suggest_int("n_neighbors", 5, 9)


branches = optuna.create_study(
    sampler=optuna.samplers.RandomSampler(seed=7)
)
branches.optimize(conditional, n_trials=12)
print(
    {tuple(sorted(trial.params)) for trial in branches.trials}
    == {("max_depth", "model"), ("model", "n_neighbors")}
)
#> True
# endregion

assert branches.best_params["model"] == "tree" and branches.best_value < 5
assert len(forgotten.trials) == len(branches.trials) == 12
assert study.trials[0].distributions["max_depth"].high == 4
drawn_from = {name: space for trial in branches.trials for name, space in trial.distributions.items()}
assert drawn_from["model"].choices == ("tree", "knn")
assert (drawn_from["max_depth"].low, drawn_from["max_depth"].high) == (1, 4)
assert (drawn_from["n_neighbors"].low, drawn_from["n_neighbors"].high) == (5, 9)
