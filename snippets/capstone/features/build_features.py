"""Only the row that was known on Monday may meet Monday's label: two shorter joins promise what the served model does not keep."""
# runs: mlflow>=3, after=capstone/data/build_tables.py -- the project keeps to one release

import inspect
import json
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from deltalake import DeltaTable, write_deltalake
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# region windows
def windows(silver):
    """Sums and means over the last days, and from when they are known."""
    fleet = silver.groupby("day")["max_temp_c"].transform("mean")
    rows = silver.assign(heat=silver["max_temp_c"] - fleet)
    rows = rows.sort_values(["charger_id", "day"]).set_index("day")
    by_charger = rows.groupby("charger_id")
    features = pd.DataFrame(
        {
            "temp_7d": by_charger["max_temp_c"].rolling("7D").mean(),
            "heat_7d": by_charger["heat"].rolling("7D").mean(),
            "errors_7d": by_charger["errors"].rolling("7D").sum(),
            "errors_28d": by_charger["errors"].rolling("28D").sum(),
            "sessions_7d": by_charger["sessions"].rolling("7D").sum(),
        }
    ).reset_index()
    known_from = features["day"] + pd.Timedelta(days=1)
    return features.assign(known_from=known_from).drop(columns="day")


silver = DeltaTable("tables/silver").to_pandas()
features = windows(silver)
write_deltalake("tables/gold_features", features, mode="overwrite")
print(len(features), "rows, a row for each charger and day")
#> 58171 rows, a row for each charger and day
# endregion


# region as_of
def as_of(labels, features):
    """To each label the newest row that was known by then."""
    same_unit = labels["monday"].dtype  # Delta keeps microseconds
    known = features.astype({"known_from": same_unit})
    return pd.merge_asof(
        labels.sort_values(["monday", "charger_id"]),
        known.sort_values("known_from"),
        left_on="monday",
        right_on="known_from",
        by="charger_id",
        direction="backward",
    )


labels = DeltaTable("tables/gold_labels").to_pandas()
examples = as_of(labels, features)
ages = (examples["monday"] - examples["known_from"]).dt.days
print(f"{len(examples)} examples, oldest row {ages.max()} days")
#> 7200 examples, oldest row 1 days
# endregion

assert len(examples) == len(labels)
assert ages.min() == 0

# region leaks
names = ["heat_7d", "errors_7d", "errors_28d", "sessions_7d"]
three_days_on = features.assign(
    known_from=features["known_from"] - pd.Timedelta(days=3)
)
latest = features.groupby("charger_id").tail(1).drop(columns="known_from")
joins = {
    "as of Monday": examples,
    "three days too late": as_of(labels, three_days_on),
    "the latest row": examples[["charger_id", "monday", "fault"]].merge(
        latest, on="charger_id", how="left"
    ),
}
scores = {}
for name, joined in joins.items():
    old = joined["monday"] < "2026-06-01"
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(joined.loc[old, names], joined.loc[old, "fault"])
    offline, served = (
        roc_auc_score(
            rows.loc[~old, "fault"],
            model.predict_proba(rows.loc[~old, names])[:, 1],
        )
        for rows in (joined, examples)
    )
    scores[name] = offline, served
    print(f"{name}: {offline:.2f} offline, {served:.2f} as served")
    #> as of Monday: 0.89 offline, 0.89 as served
    #> three days too late: 0.92 offline, 0.86 as served
    #> the latest row: 0.55 offline, 0.70 as served
# endregion

# region drawn
figure, axes = plt.subplots()
for shift, values, label in [
    (-0.2, [pair[0] for pair in scores.values()], "offline"),
    (0.2, [pair[1] for pair in scores.values()], "as served"),
]:
    places = [place + shift for place in range(3)]
    axes.bar(places, values, width=0.4, label=label)
axes.set_xticks(range(3), list(scores))
axes.set(ylabel="AUC", ylim=(0.4, 1))
axes.legend()
figure.savefig("leaks.svg")
# endregion

# region quality
tenths = [tenth / 10 for tenth in range(1, 10)]
profile = {
    name: {
        "missing": round(float(examples[name].isna().mean()), 4),
        "mean": round(float(examples[name].mean()), 1),
        "edges": examples[name].quantile(tenths).round(2).tolist(),
    }
    for name in names
}
Path("profile.json").write_text(json.dumps(profile, indent=1))
assert not examples.duplicated(["charger_id", "monday"]).any()
for name, found in profile.items():
    print(f"{name}: mean {found['mean']}, missing {found['missing']:.1%}")
    #> heat_7d: mean -0.0, missing 0.0%
    #> errors_7d: mean 11.8, missing 0.0%
    #> errors_28d: mean 46.5, missing 0.0%
    #> sessions_7d: mean 62.9, missing 0.0%
# endregion

assert scores["three days too late"][0] > scores["as of Monday"][0] > scores["three days too late"][1]
assert scores["the latest row"][0] < scores["the latest row"][1] < scores["as of Monday"][1]
assert scores["as of Monday"][0] == scores["as of Monday"][1]

Path("features.py").write_text(
    "import pandas as pd\n\n\n" + inspect.getsource(windows) + "\n\n" + inspect.getsource(as_of)
)
