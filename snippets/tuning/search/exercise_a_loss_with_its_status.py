"""A Hyperopt result has a loss and a status."""

# region given
import numpy as np
from hyperopt import STATUS_OK, Trials, fmin, hp, tpe


def accuracy(depth):
    return 0.9 - 0.01 * (depth - 4) ** 2
# endregion

# region solution
def objective(depth):
    score = accuracy(depth)
    return {"loss": -score, "status": STATUS_OK, "accuracy": score}
# endregion

trials = Trials()
found = fmin(objective, hp.quniform("depth", 1, 9, 1), algo=tpe.suggest, max_evals=30, trials=trials, rstate=np.random.default_rng(0), show_progressbar=False)
kept = [result.get("accuracy") for result in trials.results]
assert found["depth"] != 9, "The search found the depth with the lowest accuracy: Hyperopt makes the loss small."
assert found["depth"] == 4, "The highest accuracy is at the depth 4."
assert None not in kept, "The result of a trial keeps no `accuracy`; only its loss is known."
assert min(kept) > 0, "The kept `accuracy` is the loss, with a minus sign."
assert max(kept) == 0.9, "The best trial keeps the accuracy 0.9."
