"""`fmin` gives the index of a choice; `space_eval` gives its value."""

# region given
import numpy as np
from hyperopt import Trials, fmin, hp, space_eval, tpe

space = {
    "criterion": hp.choice("criterion", ["gini", "entropy", "log_loss"])
}
losses = {"gini": 0.3, "entropy": 0.1, "log_loss": 0.2}
found = fmin(
    lambda point: losses[point["criterion"]],
    space,
    algo=tpe.suggest,
    max_evals=15,
    rstate=np.random.default_rng(0),
    show_progressbar=False,
)
# endregion

# region solution
best = space_eval(space, found)["criterion"]
# endregion

assert best != found["criterion"], "That is the position in the list of choices, not the name."
assert not isinstance(best, dict), "That is a dictionary with all parameters; take the one that was asked for."
assert best == "entropy", "The search did not find that one best: its lowest loss is at `entropy`."
