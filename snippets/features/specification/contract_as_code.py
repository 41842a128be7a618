"""A feature's contract, written as data, can be checked before each write: the key, the range, what is missing, the age."""

# region contract
import pandas as pd

calls_30d = {
    "entity": ["customer_id"],
    "grain": ["customer_id", "day"],
    "window_days": 30,
    "unit": "calls",
    "range": (0, 500),
    "null_share": 0.02,
    "fresh_hours": 26,
    "owner": "crm-data",
}


def broken(rows, name, spec, now):
    """The promises of the contract that these rows break."""
    values = rows[name].dropna()
    age = (now - rows["day"].max()) / pd.Timedelta(hours=1)
    return [
        promise
        for promise, kept in {
            "grain": not rows.duplicated(spec["grain"]).any(),
            "range": values.between(*spec["range"]).all(),
            "null_share": rows[name].isna().mean() <= spec["null_share"],
            "fresh_hours": age <= spec["fresh_hours"],
        }.items()
        if not kept
    ]
# endregion

# region check
now = pd.Timestamp("2026-03-02 20:00")
good = pd.DataFrame({
    "customer_id": [1, 2, 3],
    "day": pd.to_datetime(["2026-03-02"] * 3),
    "calls_30d": [12, 0, 40],
})
in_seconds = good.assign(calls_30d=good["calls_30d"] * 3600)
twice = pd.concat([good, good.tail(1)])
for rows in (good, in_seconds, twice, good.assign(calls_30d=None)):
    print(broken(rows, "calls_30d", calls_30d, now))
    #> []
    #> ['range']
    #> ['grain']
    #> ['null_share']
# endregion

assert broken(good, "calls_30d", calls_30d, now + pd.Timedelta(days=1)) == ["fresh_hours"]
assert calls_30d == {
    "entity": ["customer_id"], "grain": ["customer_id", "day"], "window_days": 30, "unit": "calls",
    "range": (0, 500), "null_share": 0.02, "fresh_hours": 26, "owner": "crm-data",
}
assert in_seconds["calls_30d"].max() == 144000 and len(twice) == 4
