"""Each call of the tuning sheet does what the comment beside it says."""

import warnings

import numpy as np
from scipy.stats import loguniform
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

warnings.simplefilter("ignore")
rng = np.random.default_rng(7)
X, y = load_diabetes(return_X_y=True)

# region search
from sklearn.model_selection import (
    GridSearchCV,
    GroupKFold,
    KFold,
    RandomizedSearchCV,
    StratifiedKFold,
    TimeSeriesSplit,
    cross_val_score,
)

folds = KFold(5, shuffle=True, random_state=7)
cross_val_score(Ridge(), X, y, cv=folds)  # five numbers: mean and spread
# StratifiedKFold: rare classes; GroupKFold: several rows a person;
# TimeSeriesSplit: the future after the past
grid = GridSearchCV(  # 3 values x 5 folds + 1 on all rows = 16 fits
    Ridge(), {"alpha": [0.01, 0.1, 1.0]}, cv=folds,
    scoring="neg_root_mean_squared_error",  # greater is better
).fit(X, y)  # fmt: skip
grid.best_params_, grid.best_score_, grid.best_estimator_
some = RandomizedSearchCV(  # as many trials as you pay for
    Ridge(), {"alpha": loguniform(1e-3, 10)}, n_iter=6, random_state=7
)
# endregion

assert len(cross_val_score(Ridge(), X, y, cv=folds)) == 5
assert len(grid.cv_results_["params"]) == 3 and grid.n_splits_ == 5 and grid.best_score_ < 0
assert grid.best_estimator_.get_params()["alpha"] == grid.best_params_["alpha"]
assert len(some.fit(X, y).cv_results_["params"]) == 6
people = np.repeat(range(5), 4)
for train, test in GroupKFold(5).split(X[:20], groups=people):
    assert not set(people[train]) & set(people[test])
for train, test in TimeSeriesSplit(3).split(X):
    assert train.max() < test.min()
rare = np.array([1] * 5 + [0] * 45)
assert [rare[test].sum() for _, test in StratifiedKFold(5).split(X[:50], rare)] == [1] * 5

# region optuna
import mlflow
import optuna


def objective(trial):
    alpha = trial.suggest_float("alpha", 1e-3, 10, log=True)
    kind = trial.suggest_categorical("intercept", [True, False])
    with mlflow.start_run(nested=True):  # a child run for each trial
        model = Ridge(alpha=alpha, fit_intercept=kind)
        score = cross_val_score(model, X, y, cv=folds).mean()
        mlflow.log_params(trial.params)
        mlflow.log_metric("r2", score)
    return score


study = optuna.create_study(direction="maximize")  # default: minimize
with mlflow.start_run(run_name="search"):  # the parent
    study.optimize(objective, n_trials=5)
    mlflow.log_params(study.best_params)
study.best_value, study.best_trial.number
# endregion

parent = mlflow.search_runs(filter_string="run_name = 'search'").loc[0, "run_id"]
children = mlflow.search_runs(filter_string=f"tags.`mlflow.parentRunId` = '{parent}'")
assert len(children) == len(study.trials) == 5 and children["metrics.r2"].max() == study.best_value
assert set(study.best_params) == {"alpha", "intercept"} and optuna.create_study().direction.name == "MINIMIZE"

# region hyperopt
from hyperopt import STATUS_OK, Trials, fmin, hp, tpe


def loss(point):  # always minimized: a score takes a minus
    score = cross_val_score(Ridge(**point), X, y, cv=folds).mean()
    return {"loss": -score, "status": STATUS_OK}


trials = Trials()  # SparkTrials(parallelism=4) tried four at a time
best = fmin(
    fn=loss,
    space={"alpha": hp.loguniform("alpha", -7, 2)},  # e**-7 to e**2
    algo=tpe.suggest,  # learns from trials, after 20 random ones
    max_evals=5,
    trials=trials,
    rstate=rng,
    show_progressbar=False,
)
# endregion

assert len(trials) == 5 and min(trials.losses()) == trials.best_trial["result"]["loss"]
assert list(best) == ["alpha"] and np.exp(-7) <= best["alpha"] <= np.exp(2)
