"""One fitting picture for each kind of feature, drawn from the same trips."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.cbook import boxplot_stats

rng = np.random.default_rng(11)
rows = 400
payment = rng.choice(["card", "cash", "app"], size=rows, p=[0.6, 0.25, 0.15])
kilometres = rng.lognormal(1.2, 0.6, size=rows)
fare = 3 + 1.9 * kilometres + rng.normal(0, 1.5, size=rows) + 4 * (payment == "app")
zone = rng.choice(["centre", "airport", "port"], size=rows)
zone[payment == "cash"] = rng.choice(["centre", "airport"], size=(payment == "cash").sum(), p=[0.85, 0.15])
trips = pd.DataFrame({"payment": payment, "zone": zone, "kilometres": kilometres, "fare": fare.clip(3)})

# region histogram
figure, axes = plt.subplots()
axes.hist(trips["fare"], bins=30)
axes.set_xlabel("fare")
axes.set_ylabel("trips")
figure.savefig("histogram.svg")
# endregion

# region bars
counts = trips["payment"].value_counts()  # sorted, most frequent first

figure, axes = plt.subplots()
axes.barh(counts.index, counts)
axes.invert_yaxis()
axes.set_xlabel("trips")
figure.savefig("bars.svg")
# endregion

assert list(counts.index) == ["card", "cash", "app"]

# region box
figure, axes = plt.subplots(figsize=(5.2, 1.6))
axes.boxplot(trips["fare"], orientation="horizontal")
axes.set_yticks([])
axes.set_xlabel("fare")
figure.savefig("box.svg")
# endregion

[stats] = boxplot_stats(trips["fare"])
third = trips["fare"].quantile(0.75)
reach = 1.5 * (third - trips["fare"].quantile(0.25))
assert stats["whishi"] <= third + reach < min(stats["fliers"])

# region scatter
figure, axes = plt.subplots()
axes.scatter(trips["kilometres"], trips["fare"], s=8, alpha=0.5)
axes.set_xlabel("kilometres")
axes.set_ylabel("fare")
figure.savefig("scatter.svg")
# endregion

# region boxes
names = ["card", "cash", "app"]
fares_by_payment = [
    trips["fare"][trips["payment"] == name] for name in names
]

figure, axes = plt.subplots()
axes.boxplot(fares_by_payment, tick_labels=names)
axes.set_ylabel("fare")
figure.savefig("boxes.svg")
# endregion

assert fares_by_payment[2].median() > fares_by_payment[0].median() + 2

# region mesh
shares = pd.crosstab(trips["payment"], trips["zone"], normalize="index")

figure, axes = plt.subplots(figsize=(5.2, 2.4))
axes.pcolormesh(shares, edgecolors="white")
axes.set_xticks([0.5, 1.5, 2.5], shares.columns)
axes.set_yticks([0.5, 1.5, 2.5], shares.index)
for (row, column), share in np.ndenumerate(shares.to_numpy()):
    axes.text(column + 0.5, row + 0.5, f"{share:.0%}", ha="center")
figure.savefig("mesh.svg")
# endregion

assert np.allclose(shares.sum(axis=1), 1) and shares.loc["cash", "port"] == 0
