"""Slices are made for each expression by itself, stand beside the row of the whole table, and show what it hides."""
# survives: profile.to_sql("profile_metrics", db, index=True) -- one column more, which no query reads
# survives: print(crossed.agg(["size", "mean"]).round(4).to_string()) -- the shares have two digits

# region slices
import pandas as pd

calls = pd.DataFrame({
    "region": ["north"] * 900 + ["south"] * 60 + ["west"] * 40,
    "minutes": [5] * 500 + [20] * 500,
    "right": [1] * 880 + [0] * 20 + [1] * 57 + [0] * 3
    + [1] * 12 + [0] * 28,
})
long = calls["minutes"] > 10
slicing_exprs = {"region": calls["region"], "minutes > 10": long}

groups = [(None, None, calls)]  # the whole table
for key, values in slicing_exprs.items():
    for value, part in calls.groupby(values):
        groups.append((key, str(value), part))
profile = pd.DataFrame(
    [(*names, len(part), part["right"].mean()) for *names, part in groups],
    columns=["slice_key", "slice_value", "count", "accuracy"],
)
print(profile.round(2).to_string(index=False))
#>    slice_key slice_value  count  accuracy
#>         None        None   1000      0.95
#>       region       north    900      0.98
#>       region       south     60      0.95
#>       region        west     40      0.30
#> minutes > 10       False    500      1.00
#> minutes > 10        True    500      0.90
# endregion

# region count
import sqlite3

db = sqlite3.connect(":memory:")
profile.to_sql("profile_metrics", db, index=False)
total = "select sum(count) from profile_metrics where "
for where in ["true", "slice_key is null", "slice_key = null"]:
    print(where, "->", db.execute(total + where).fetchone()[0])
    #> true -> 3000
    #> slice_key is null -> 1000
    #> slice_key = null -> None
# endregion

# region cross
both = calls["region"] + long.map({True: ", long", False: ", short"})
crossed = calls.groupby(both)["right"]
print(crossed.agg(["size", "mean"]).round(2).to_string())
#>               size  mean
#> north, long    400  0.95
#> north, short   500  1.00
#> south, long     60  0.95
#> west, long      40  0.30
# endregion

assert len(profile) == 1 + 3 + 2
assert calls["right"].mean() > 0.94
