"""The distance of each day from August finds a new unit on its first day, which the table's rule lets pass."""
# runs: mlflow>=3, after=capstone/canary/split_traffic.py -- the champion was made with MLflow 3

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from deltalake import DeltaTable

from job import score, take_in

# region arrived
features = take_in("2026-09-28")
silver = DeltaTable("tables/silver").to_pandas()
hottest = silver["max_temp_c"].max()
print(f"the table took all rows; hottest {hottest}, allowed 150")
#> the table took all rows; hottest 134.2, allowed 150
# endregion


# region psi
def psi(reference, sample):
    """How far the shares of ten equal parts of the reference have moved."""
    edges = np.quantile(reference, np.arange(1, 10) / 10)
    one, other = (
        np.bincount(np.searchsorted(edges, values), minlength=10) + 0.5
        for values in (reference, sample)
    )
    one, other = one / one.sum(), other / other.sum()
    return float(((other - one) * np.log(other / one)).sum())
# endregion


fleet = silver.groupby("day")["max_temp_c"].transform("mean")
silver["heat"] = silver["max_temp_c"] - fleet
august = silver.query("'2026-08-17' <= day < '2026-09-01'")
september = silver.query("day >= '2026-09-01'")


# region watch
def watch(column):
    """PSI of each day of September, and what August gives by chance."""
    reference = august[column].to_numpy()
    rng = np.random.default_rng(0)
    chance = [
        psi(reference, rng.choice(reference, 240)) for _ in range(500)
    ]
    daily = september.groupby("day")[column].apply(
        lambda values: psi(reference, values)
    )
    return daily, float(np.quantile(chance, 0.99))


watched = {column: watch(column) for column in ("max_temp_c", "heat")}
for column, (daily, limit) in watched.items():
    alerts = daily[daily > limit]
    first = alerts.index[0]
    print(
        f"{column}: {len(alerts)} days above {limit:.2f}, "
        f"first {first:%d %B} with {alerts[first]:.2f}"
    )
    #> max_temp_c: 19 days above 0.10, first 07 September with 0.11
    #> heat: 7 days above 0.09, first 21 September with 4.32
# endregion

# region slices
vendors = pd.read_csv("chargers.csv", index_col="charger_id")["vendor"]
day = september[september["day"] == "2026-09-21"]
for vendor, rows in day.groupby(day["charger_id"].map(vendors)):
    distance = psi(august["heat"], rows["heat"])
    mean = rows["max_temp_c"].mean()
    print(f"{vendor}: PSI {distance:.1f}, mean temperature {mean:.0f}")
    #> arc: PSI 4.9, mean temperature 43
    #> volta: PSI 4.5, mean temperature 109
# endregion

# region flood
score("2026-09-28", features)
answers = DeltaTable("tables/answers").to_pandas()
vendor = answers["charger_id"].map(vendors)
visits = answers.groupby(["monday", vendor])["visit"].sum().unstack()
print(visits.tail(2).to_string(index_names=False))
#>             arc  volta
#> 2026-09-21   18     12
#> 2026-09-28    0     98
# endregion

# region drawn
figure, axes = plt.subplots()
for column, (daily, limit) in watched.items():
    axes.plot(daily.index.day, daily, marker="o", label=column)
axes.axhline(limit, linestyle="--", color="C2", label="limit")
axes.set(xlabel="day of September", ylabel="PSI against August")
axes.set_yscale("log")
axes.legend()
figure.savefig("psi.svg")
# endregion

assert september["max_temp_c"].max() < 150
assert alerts.index[0] == pd.Timestamp("2026-09-21") and len(alerts) == 7
assert visits.loc["2026-09-28", "arc"] < visits.loc["2026-09-21", "arc"]
assert visits.loc["2026-09-28", "volta"] > 5 * visits.loc["2026-09-21", "volta"]
