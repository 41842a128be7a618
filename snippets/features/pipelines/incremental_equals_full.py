"""An incremental job that recomputes every day a new row can touch gives what a full build gives, and a rerun changes nothing."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake

KEY = ["customer_id", "day"]

# region features
def features(calls, days):
    """Calls of the last three days, for each customer and day."""
    back = pd.Timedelta(days=2)
    rows = [
        (customer, day, int(own["happened"].between(day - back, day).sum()))
        for customer, own in calls.groupby("customer_id")
        for day in days
    ]
    return pd.DataFrame(rows, columns=["customer_id", "day", "calls_3d"])
# endregion


# region night
def night(calls, watermark, until):
    """Merge what the rows that arrived since the watermark can change."""
    here = calls[calls["arrived"] <= until].drop_duplicates("call")
    new = here[here["arrived"] > watermark]
    # a late row changes past days; a window moves on without any new row
    since = min([*new["happened"], watermark + pd.Timedelta(days=1)])
    merge = DeltaTable("features").merge(
        features(here, pd.date_range(since, until)),
        "old.customer_id = new.customer_id AND old.day = new.day",
        "new", "old",
    )
    merge.when_matched_update_all().when_not_matched_insert_all().execute()
# endregion


calls = pd.DataFrame({
    "call": [1, 2, 3, 4, 4],
    "customer_id": [1, 2, 1, 2, 2],
    "happened": pd.to_datetime(["2026-03-01", "2026-03-01", "2026-03-02", "2026-03-01", "2026-03-01"]),
    "arrived": pd.to_datetime(["2026-03-01", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-03"]),
})
first, second, third = pd.date_range("2026-03-01", periods=3)
write_deltalake("features", features(calls[calls["arrived"] <= first], [first]))


def table():
    """All rows in the order of their key."""
    rows = DeltaTable("features").to_pandas().sort_values(KEY)
    return rows.assign(day=rows["day"].dt.day)[["customer_id", "day", "calls_3d"]].values.tolist()


# region run
night(calls, watermark=first, until=second)
night(calls, watermark=second, until=third)  # call 4 is late, and came twice
incremental = table()
print(incremental)
#> [[1, 1, 1], [1, 2, 2], [1, 3, 2], [2, 1, 2], [2, 2, 2], [2, 3, 2]]

full = features(calls.drop_duplicates("call"), [first, second, third])
full = full.assign(day=full["day"].dt.day).values.tolist()
night(calls, watermark=second, until=third)  # the job is repeated
print(incremental == full, table() == full)
#> True True
# endregion

assert len(full) == 6 and [2, 3, 2] in full
