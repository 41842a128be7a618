"""Open-source autolog records `fit`, not trials: a Hyperopt or Optuna search leaves nothing of its own."""
# survives: print(len(runs), "runs,", sum("mlflow.parentRunId_" in run.data.tags for run in runs), "with a parent") -- no run has the tag, that is the point

from pathlib import Path

import mlflow
import numpy as np
import optuna
from hyperopt import Trials, fmin, hp, rand
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

optuna.logging.set_verbosity(optuna.logging.ERROR)
features, cultivar = load_wine(return_X_y=True)

prices = hp.uniform("price", -5, 5)
depths = hp.quniform("max_depth", 1, 6, 1)
quiet = {"rstate": np.random.default_rng(7), "show_progressbar": False}


def loss(price):
    """Return how far the price is from the best one, squared."""
    return (price - 2) ** 2


# region hyperopt
mlflow.autolog(log_models=False)
trials = Trials()
fmin(loss, prices, algo=rand.suggest, max_evals=4, trials=trials, **quiet)

print(len(trials), "trials,", len(mlflow.search_runs()), "runs")
#> 4 trials, 0 runs
# endregion

assert len(trials) == 4

# region optuna
study = optuna.create_study()
study.optimize(
    lambda trial: loss(trial.suggest_float("price", -5, 5)), n_trials=4
)

print(len(study.trials), "trials,", len(mlflow.search_runs()), "runs")
#> 4 trials, 0 runs
# endregion

assert len(study.trials) == 4
assert study.trials[0].distributions == {"price": optuna.distributions.FloatDistribution(-5, 5)}


# region objective_fits
def error_rate(depth):
    """Return the training error of a tree with this many levels."""
    tree = DecisionTreeClassifier(max_depth=int(depth), random_state=7).fit(
        features, cultivar
    )
    return 1 - tree.score(features, cultivar)


fmin(error_rate, depths, algo=rand.suggest, max_evals=3, **quiet)
runs = mlflow.search_runs(output_format="list")
print(
    len(runs),
    "runs,",
    sum("mlflow.parentRunId" in run.data.tags for run in runs),
    "with a parent",
)
#> 3 runs, 0 with a parent
# endregion

assert len(runs) == 3
assert all("loss" not in run.data.metrics for run in runs)
assert all(run.data.params["random_state"] == "7" for run in runs)
assert 0 <= error_rate(1) < 1
assert all(run.data.tags["mlflow.autologging"] == "sklearn" for run in runs)
assert not list(Path().rglob("MLmodel")), "no model was saved"
