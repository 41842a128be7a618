"""A rollback takes the old model back and leaves the alarms as wrong as they were: the input is what is broken."""
# runs: mlflow>=3, after=capstone/monitoring/watch_drift.py -- the versions were made with MLflow 3

import pandas as pd
from deltalake import DeltaTable, write_deltalake
from mlflow import MlflowClient

from clean import clean
from features import windows
from job import score

client = MlflowClient()
vendors = pd.read_csv("chargers.csv", index_col="charger_id")["vendor"]
features = DeltaTable("tables/gold_features").to_pandas()
wrong = DeltaTable("tables/answers").to_pandas()
wrong = wrong[wrong["monday"] == "2026-09-28"]


# region roll_back
def visits(answers):
    vendor = answers["charger_id"].map(vendors)
    return answers.groupby(vendor)["visit"].sum().to_dict()


def release(version):
    """Move the alias; the version it named before."""
    before = client.get_model_version_by_alias("charger-alarm", "champion")
    client.set_registered_model_alias("charger-alarm", "champion", version)
    return before.version


newest = release(1)
print(f"version {newest}:", visits(wrong))
#> version 3: {'arc': 0, 'volta': 98}
old = score("2026-09-28", features)
print("version 1:", visits(old))
#> version 1: {'arc': 0, 'volta': 98}
# endregion


# region mend
def to_celsius(rows):
    """Volta's firmware of 21 September sends Fahrenheit."""
    sent = rows["charger_id"].map(vendors).eq("volta")
    sent &= rows["day"] >= "2026-09-21"
    celsius = (rows["max_temp_c"] - 32) * 5 / 9
    return rows.assign(max_temp_c=rows["max_temp_c"].mask(sent, celsius))


raw = pd.read_csv("arriving/2026-09.csv", dtype=str)
good, _ = clean(raw[raw["day"] < "2026-09-28"])
broken_version = DeltaTable("tables/silver").version()
write_deltalake(
    "tables/silver",
    to_celsius(good).assign(source_file="2026-09.csv"),
    mode="overwrite",
    predicate="source_file = '2026-09.csv'",
)
mended = windows(DeltaTable("tables/silver").to_pandas())
write_deltalake("tables/gold_features", mended, mode="overwrite")
print("version 1, mended:", visits(score("2026-09-28", mended)))
#> version 1, mended: {'arc': 20, 'volta': 10}
# endregion

# region forward
release(newest)
answers = score("2026-09-28", mended)
print(f"version {newest}, mended:", visits(answers))
#> version 3, mended: {'arc': 18, 'volta': 9}
# endregion


# region rule
def same_unit(rows, most=15):
    """No vendor's day may be further than this from the fleet's."""
    by_vendor = rows.groupby([rows["charger_id"].map(vendors), "day"])
    fleet = rows.groupby("day")["max_temp_c"].mean()
    apart = by_vendor["max_temp_c"].mean().sub(fleet, level="day").abs()
    return bool((apart <= most).all())


broken = DeltaTable("tables/silver", version=broken_version).to_pandas()
print("as it arrived:", same_unit(broken))
#> as it arrived: False
print("mended:", same_unit(DeltaTable("tables/silver").to_pandas()))
#> mended: True
# endregion

assert set(old.loc[old["visit"], "charger_id"]) == set(wrong.loc[wrong["visit"], "charger_id"])
old, mended_visits = visits(wrong), visits(answers)
assert newest == 3
assert old["arc"] == 0 < mended_visits["arc"] and old["volta"] > 3 * mended_visits["volta"]
assert set(answers["version"]) == {3}
assert len(DeltaTable("tables/silver", version=broken_version).to_pandas()) == len(DeltaTable("tables/silver").to_pandas())
