"""Each call of the drift sheet measures what the comment beside it says."""

import numpy as np

rng = np.random.default_rng(7)
then, calm, moved = rng.normal(100, 15, (3, 2000)) + [[0], [0], [12]]
words_then = np.array([500, 300, 200])
words_now = np.array([400, 250, 350])

# region drift
from scipy.spatial.distance import jensenshannon
from scipy.stats import chi2_contingency, ks_2samp, wasserstein_distance

ks_2samp(then, moved).statistic  # numbers: 0 to 1; .pvalue too
wasserstein_distance(then, moved)  # numbers: in the column's unit
chi2_contingency([words_then, words_now]).pvalue  # words: counts
before, after = words_then / words_then.sum(), words_now / words_now.sum()
jensenshannon(before, after, base=2)  # words: 0 to 1
abs(before - after).max()  # the largest change of a share


def stability(then, now, bins=10):
    """Population stability index (PSI): the baseline sets the bins."""
    edges = np.quantile(then, np.linspace(0, 1, bins + 1)[1:-1])
    p = np.bincount(np.searchsorted(edges, then), minlength=bins)
    q = np.bincount(np.searchsorted(edges, now), minlength=bins)
    p, q = p / p.sum(), np.maximum(q, 1) / q.sum()  # no zero in the log
    return ((q - p) * np.log(q / p)).sum()


stability(then, moved)  # often: under 0.1 calm, over 0.2 look at it
# endregion

assert ks_2samp(then, moved).statistic > 0.25 > 0.05 > ks_2samp(then, calm).statistic
assert ks_2samp(then, calm).pvalue > 0.05 > ks_2samp(then, moved).pvalue
assert 11 < wasserstein_distance(then, moved) < 13
assert np.isclose(wasserstein_distance(10 * then, 10 * moved), 10 * wasserstein_distance(then, moved))
assert chi2_contingency([words_then, words_now]).pvalue < 0.001
assert chi2_contingency([words_then, 2 * words_then]).pvalue == 1
assert 0 < jensenshannon(before, after, base=2) < 1 == jensenshannon([1, 0], [0, 1], base=2)
assert np.isclose(abs(before - after).max(), 0.15)
assert stability(then, moved) > 0.2 and stability(then, calm) < 0.1 and stability(then, then) == 0
