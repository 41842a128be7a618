"""Pearson measures a straight line, Spearman any rising or falling order; both may miss a curve that turns."""

import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import pearsonr, spearmanr

# region shapes
x = np.linspace(-3, 3, 61)
shapes = {
    "straight line": 2 * x + 1,
    "rising curve": np.exp(2 * x),
    "valley": x**2,
}
for name, y in shapes.items():
    pearson, spearman = pearsonr(x, y).statistic, spearmanr(x, y).statistic
    print(f"{name}: Pearson {pearson + 0:.2f}, Spearman {spearman + 0:.2f}")
    #> straight line: Pearson 1.00, Spearman 1.00
    #> rising curve: Pearson 0.64, Spearman 1.00
    #> valley: Pearson 0.00, Spearman 0.02
# endregion

# region one_outlier
distance = np.arange(1.0, 21.0)
fare = 3 + 2 * distance
fare[9] = 2300.0  # 23.00, typed without its point
print("Pearson: ", round(pearsonr(distance, fare).statistic, 2))
#> Pearson:  0.0
print("Spearman:", round(spearmanr(distance, fare).statistic, 2))
#> Spearman: 0.92
# endregion

# region picture
figure, panels = plt.subplots(1, 3, sharex=True, figsize=(5.2, 2.3))
for axes, (name, y) in zip(panels, shapes.items()):
    axes.plot(x, y)
    axes.set_title(name)
    axes.set_yticks([])
figure.savefig("shapes.svg")
# endregion

assert abs(pearsonr(x, x**2).statistic) < 1e-9
assert np.isclose(spearmanr(x, np.exp(2 * x)).statistic, 1)
assert 0.5 < pearsonr(x, np.exp(2 * x)).statistic < 0.7
# survives: "straight line": 2 * x + 2, -- any rising line
# survives: "straight line": 4 * x + 1, -- any rising line
# survives: figure, panels = plt.subplots(1, 3, sharex=False, figsize=(5.2, 2.3)) -- all panels have the same range
