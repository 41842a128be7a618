"""As a column shifts, PSI and the K-S distance grow from near zero, and the p-value of K-S falls."""

# region grow
import json

import numpy as np
from scipy.stats import ks_2samp

random = np.random.default_rng(3)
baseline = random.normal(20, 5, 1000)
later = random.normal(20, 5, 1000)
edges = np.quantile(baseline, np.linspace(0, 1, 11)[1:-1])


def shares(values):
    counts = np.bincount(np.digitize(values, edges), minlength=10)
    return np.clip(counts / len(values), 1e-4, None)


def psi(before, after):
    p, q = shares(before), shares(after)
    return float(np.sum((q - p) * np.log(q / p)))


for step in range(0, 11):
    now = later + step * 0.5
    test = ks_2samp(baseline, now)
    row = {
        "shift in sd": step / 10,
        "PSI": round(psi(baseline, now), 3),
        "K-S": round(float(test.statistic), 3),
        "p-value": round(float(test.pvalue), 4),
    }
    print(json.dumps(row))
    #> {"shift in sd": 0.0, "PSI": 0.011, "K-S": 0.028, "p-value": 0.8282}
    #> {"shift in sd": 0.1, "PSI": 0.022, "K-S": 0.049, "p-value": 0.1812}
    #> {"shift in sd": 0.2, "PSI": 0.041, "K-S": 0.088, "p-value": 0.0009}
    #> {"shift in sd": 0.3, "PSI": 0.089, "K-S": 0.134, "p-value": 0.0}
    #> {"shift in sd": 0.4, "PSI": 0.166, "K-S": 0.175, "p-value": 0.0}
    #> {"shift in sd": 0.5, "PSI": 0.246, "K-S": 0.206, "p-value": 0.0}
    #> {"shift in sd": 0.6, "PSI": 0.332, "K-S": 0.237, "p-value": 0.0}
    #> {"shift in sd": 0.7, "PSI": 0.456, "K-S": 0.271, "p-value": 0.0}
    #> {"shift in sd": 0.8, "PSI": 0.586, "K-S": 0.303, "p-value": 0.0}
    #> {"shift in sd": 0.9, "PSI": 0.746, "K-S": 0.342, "p-value": 0.0}
    #> {"shift in sd": 1.0, "PSI": 0.93, "K-S": 0.379, "p-value": 0.0}
# endregion

found = [psi(baseline, later + step * 0.5) for step in range(11)]
assert found == sorted(found)
assert found[0] < 0.1 < 0.25 < found[10]
assert ks_2samp(baseline, later + 0.5 * 3).pvalue < 0.05
