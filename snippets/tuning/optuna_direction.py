"""Optuna minimises by default too, but a direction says it; no sign has to be turned."""

import optuna
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

optuna.logging.set_verbosity(optuna.logging.WARNING)
flowers, species = load_iris(return_X_y=True)


# region direction
def objective(trial):
    tree = DecisionTreeClassifier(max_depth=trial.suggest_int("max_depth", 1, 4), random_state=7)
    return cross_val_score(tree, flowers, species, cv=3).mean()

study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=7))
study.optimize(objective, n_trials=12)

print(round(study.best_value, 2), study.best_params["max_depth"] > 1, len(study.trials))
#> 0.97 True 12
# endregion

# region default
forgotten = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=7))
forgotten.optimize(objective, n_trials=12)
print(forgotten.direction.name, forgotten.best_params, round(forgotten.best_value, 2))
#> MINIMIZE {'max_depth': 1} 0.66
# endregion

# region conditional
def conditional(trial):
    if trial.suggest_categorical("model", ["tree", "knn"]) == "tree":
        return trial.suggest_int("max_depth", 1, 4)
    return trial.suggest_int("n_neighbors", 5, 9)

branches = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=7))
branches.optimize(conditional, n_trials=12)
print({tuple(sorted(trial.params)) for trial in branches.trials} == {("max_depth", "model"), ("model", "n_neighbors")})
#> True
# endregion

assert branches.best_params["model"] == "tree" and branches.best_value < 5
