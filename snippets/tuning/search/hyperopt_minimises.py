"""fmin minimises whatever the objective returns: return accuracy and it settles on the worst model."""
# survives: print(round(accuracy(worst), 4), round(accuracy(best), 2)) -- the mean has two digits
# survives: rstate=np.random.default_rng(14), show_progressbar=False) -- any seed finds it
# survives: print(round(accuracy(wrong), 4)) -- the mean has two digits
# survives: search(lambda params: {"loss_": -accuracy(params)}) -- the status is looked up first

import numpy as np
from hyperopt import STATUS_OK, Trials, fmin, hp, tpe
from sklearn.datasets import load_iris
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

flowers, species = load_iris(return_X_y=True)
space = {"max_depth": hp.uniformint("max_depth", 1, 4)}


def accuracy(params):
    """Return the mean accuracy over three folds of a tree of the given depth."""
    tree = DecisionTreeClassifier(max_depth=int(params["max_depth"]), random_state=7)
    return cross_val_score(tree, flowers, species, cv=3).mean()


def search(objective):
    """Return the best parameters after 15 trials from a fixed seed."""
    return fmin(objective, space, algo=tpe.suggest, max_evals=15, rstate=np.random.default_rng(7), show_progressbar=False)


# region sign
worst = search(lambda params: accuracy(params))
best = search(lambda params: -accuracy(params))

print(round(accuracy(worst), 2), round(accuracy(best), 2))
#> 0.66 0.97
# endregion

assert worst["max_depth"] == 1 and best["max_depth"] > 1

# region dict
def objective(params):
    score = accuracy(params)
    return {"loss": -score, "status": STATUS_OK, "accuracy": score}


trials = Trials()
best = fmin(
    objective,
    space,
    algo=tpe.suggest,
    max_evals=15,
    trials=trials,
    rstate=np.random.default_rng(7),
    show_progressbar=False,
)
print(
    len(trials.trials),
    round(trials.best_trial["result"]["accuracy"], 2),
    STATUS_OK,
)
#> 15 0.97 ok
# endregion

assert round(accuracy(best), 2) == 0.97
assert trials.best_trial["result"]["loss"] == -trials.best_trial["result"]["accuracy"]

# region dict_wrong_sign
wrong = search(
    lambda params: {"loss": accuracy(params), "status": STATUS_OK}
)
print(round(accuracy(wrong), 2))
#> 0.66
# endregion

# region no_status
try:
    search(lambda params: {"loss": -accuracy(params)})
except KeyError as error:
    print("KeyError:", error)
    #> KeyError: 'status'
# endregion
