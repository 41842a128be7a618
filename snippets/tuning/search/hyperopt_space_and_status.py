"""hp.loguniform takes logs as its bounds, a failed trial is reported by its status, and max_evals counts all trials of a Trials object."""

# region loguniform
import numpy as np
from hyperopt import hp
from hyperopt.pyll.stochastic import sample

right = hp.loguniform("rate", np.log(0.0001), np.log(1))
wrong = hp.loguniform("rate", 0.0001, 1)

for space in [right, wrong]:
    rng = np.random.default_rng(0)
    rates = [sample(space, rng=rng) for _ in range(400)]
    print(min(rates) > 1, max(rates) <= 1)
    #> False True
    #> True False
# endregion

assert max(rates) < 2.72 and min(rates) > 1

# region whole_numbers
for space in [hp.quniform("depth", 1, 9, 1), hp.uniformint("depth", 1, 9)]:
    drawn = sample(space, rng=np.random.default_rng(0))
    print(drawn, isinstance(drawn, int))
    #> 6.0 False
    #> 6 True
# endregion

from sklearn.tree import DecisionTreeClassifier

try:
    DecisionTreeClassifier(max_depth=6.0).fit([[0], [1]], [0, 1])
except (TypeError, ValueError) as error:
    refused = str(error)
assert "max_depth" in refused and "int" in refused

# region status
from hyperopt import STATUS_FAIL, STATUS_OK, Trials, fmin, rand


def objective(rate):
    if rate > 0.5:  # as if the training had diverged
        return {"status": STATUS_FAIL}
    return {"loss": rate, "status": STATUS_OK}


trials = Trials()
settings = dict(
    space=hp.uniform("rate", 0, 1),
    algo=rand.suggest,
    trials=trials,
    rstate=np.random.default_rng(0),
    show_progressbar=False,
)
best = fmin(objective, max_evals=10, **settings)
print(len(trials.trials), sorted(set(trials.statuses())))
#> 10 ['fail', 'ok']
# endregion

# region goes_on
fmin(objective, max_evals=10, **settings)
print(len(trials.trials))
#> 10
fmin(objective, max_evals=15, **settings)
print(len(trials.trials))
#> 15
# endregion

# region raises
def diverges(rate):
    raise OverflowError("training diverged")


try:
    fmin(diverges, max_evals=10, **settings | {"trials": Trials()})
except OverflowError as error:
    print("the search ended:", error)
    #> the search ended: training diverged
# endregion

assert best["rate"] <= 0.5
assert trials.best_trial["result"]["loss"] == min(loss for loss in trials.losses() if loss is not None)
