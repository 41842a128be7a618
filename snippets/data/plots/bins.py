"""Too few bins hide two groups that more bins show."""

import matplotlib.pyplot as plt
import numpy as np

# region two_groups
rng = np.random.default_rng(5)
minutes = np.concatenate([rng.normal(12, 3, 300), rng.normal(24, 3, 200)])

figure, (few, more) = plt.subplots(1, 2, sharex=True)
few.hist(minutes, bins=3)
few.set_title("3 bins")
more.hist(minutes, bins=30)
more.set_title("30 bins")
for axes in (few, more):
    axes.set_xlabel("minutes")
figure.savefig("bins.svg")
# endregion

coarse, _ = np.histogram(minutes, bins=3)
fine, _ = np.histogram(minutes, bins=12)
assert min(coarse[:2]) > 2.5 * len(minutes) / 10
valley = fine[4:8].min()
assert valley < fine[:5].max() / 2 and valley < fine[7:].max() / 2
# survives: figure, (few, more) = plt.subplots(1, 2, sharex=False) -- both panels have the same range
