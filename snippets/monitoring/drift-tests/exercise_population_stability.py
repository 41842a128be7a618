"""The population stability index from shares in bins."""

# region given
import math

before = {"card": 0.5, "cash": 0.3, "voucher": 0.2}
now = {"card": 0.2, "cash": 0.3, "voucher": 0.5}
# endregion

# region solution
psi = sum(
    (now[bin] - before[bin]) * math.log(now[bin] / before[bin])
    for bin in before
)
# endregion

assert abs(psi) > 1e-9, "The changes of shares always add up to zero; each needs its weight, the logarithm."
assert abs(psi - 0.3 * math.log(2.5)) > 1e-9, "That is the Kullback-Leibler divergence; the index weighs the change of the share."
assert abs(psi - 0.6 * math.log(2.5)) < 1e-9, "The index is 0.6 times the natural logarithm of 2.5, about 0.55."
