"""A point-in-time join takes the newest feature value at or before each event; the latest value leaks the future."""

# region join
import pandas as pd

events = pd.DataFrame(
    {
        "customer": [1, 1, 2],
        "asked_at": pd.to_datetime(
            ["2026-03-05", "2026-03-20", "2026-03-02"]
        ),
        "churned": [0, 1, 0],
    }
).sort_values("asked_at")
tickets = pd.DataFrame(
    {
        "customer": [1, 1, 2],
        "day": pd.to_datetime(["2026-03-01", "2026-03-10", "2026-03-15"]),
        "tickets": [0, 7, 4],
    }
).sort_values("day")

known = pd.merge_asof(
    events, tickets, left_on="asked_at", right_on="day", by="customer"
).sort_values(["customer", "asked_at"])
print(known["tickets"].tolist())
#> [0.0, 7.0, nan]
# endregion

# region latest
newest = tickets.groupby("customer", as_index=False).last()[
    ["customer", "tickets"]
]
leaked = events.merge(newest, on="customer").sort_values(
    ["customer", "asked_at"]
)
print(leaked["tickets"].tolist())
#> [7, 7, 4]
# endregion

assert known["customer"].tolist() == leaked["customer"].tolist() == [1, 1, 2]
assert known["churned"].tolist() == [0, 1, 0]
