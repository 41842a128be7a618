"""Hyperopt's TPE draws its first 20 trials like random search; only then does it learn from results."""

import inspect

import numpy as np
from hyperopt import Trials, fmin, hp, rand, tpe


def proposals(algo):
    """Return the values that 25 trials of a seeded search tried, in order."""
    trials = Trials()
    fmin(lambda rate: (rate - 0.3) ** 2, hp.uniform("rate", 0, 1), algo=algo, max_evals=25, trials=trials,
         rstate=np.random.default_rng(7), show_progressbar=False)
    return [trial["misc"]["vals"]["rate"][0] for trial in trials.trials]


# region startup
by_tpe, by_chance = proposals(tpe.suggest), proposals(rand.suggest)
same = [tried == drawn for tried, drawn in zip(by_tpe, by_chance)]

later = same[20:]
print(same.index(False), "trials alike, then", sum(later), "of", len(later))
#> 20 trials alike, then 0 of 5
# endregion

assert inspect.signature(fmin).parameters["algo"].default is inspect.signature(fmin).parameters["max_evals"].default is None
assert all(same[:20]) and len(set(by_tpe)) == 25
