"""The bounds of loguniform are natural logarithms."""

# region given
import numpy as np
from hyperopt import hp
from hyperopt.pyll.stochastic import sample
# endregion

# region solution
space = hp.loguniform("C", np.log(0.001), np.log(10))
# endregion

rng = np.random.default_rng(0)
drawn = np.array([sample(space, rng=rng) for _ in range(400)])
assert len(set(drawn)) > 100, "These are powers of ten only; the values between them are never tried."
assert drawn.max() < 10.01, "The largest value should be 10; here e to the power of 10, about 22,000, is possible."
assert drawn.max() > 9, "The largest value should be 10, and nothing near it was drawn. The smallest value is not 0.001 either: the logarithms are natural ones."
assert (drawn < 0.01).mean() > 0.15, "Hardly any value lies below 0.01, where a quarter of them should."
assert drawn.min() > 0.000999 and (drawn < 0.01).mean() < 0.35, "About a quarter of the values should lie between 0.001 and 0.01, and none below."
