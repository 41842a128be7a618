"""fmin returns the index of an hp.choice, not its value; space_eval turns it back."""
# survives: best = fmin(lambda params: costs[params["n_estimators"]], space, algo=rand.suggest, max_evals=24, -- more trials find it too
# survives: rstate=np.random.default_rng(14), show_progressbar=False) -- any seed finds it

import numpy as np
from hyperopt import fmin, hp, rand, space_eval

costs = {25: 0.3, 50: 0.1, 100: 0.2}

# region choice
space = {"n_estimators": hp.choice("n_estimators", [25, 50, 100])}
best = fmin(
    lambda params: costs[params["n_estimators"]],
    space,
    algo=rand.suggest,
    max_evals=12,
    rstate=np.random.default_rng(7),
    show_progressbar=False,
)

print(
    {name: int(value) for name, value in best.items()},
    space_eval(space, best),
)
#> {'n_estimators': 1} {'n_estimators': 50}
# endregion

assert space_eval(space, {"n_estimators": 2}) == {"n_estimators": 100}
