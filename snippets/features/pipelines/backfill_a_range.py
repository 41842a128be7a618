"""A backfill builds the range beside the table, checks it, and swaps it in one commit that refuses rows outside the range."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake
from deltalake.exceptions import DeltaError

days = pd.Series(["2026-03-01", "2026-03-02", "2026-03-03"])
write_deltalake("features", pd.DataFrame({"customer_id": 1, "day": days, "minutes": [10, 9000, 12]}))

# region stage
corrected = pd.DataFrame(
    {"customer_id": [1], "day": ["2026-03-02"], "minutes": [15]}
)
write_deltalake("features_staged", corrected, mode="overwrite")

staged = DeltaTable("features_staged").to_pandas()
assert not staged.duplicated(["customer_id", "day"]).any()
assert staged["minutes"].between(0, 1440).all()
assert len(staged) == 1  # as many rows as the range has today
# endregion

# region swap
before = DeltaTable("features").version()
write_deltalake(
    "features", staged, mode="overwrite", predicate="day = '2026-03-02'"
)
print(sorted(DeltaTable("features").to_pandas()["minutes"]))
#> [10, 12, 15]
print(before, DeltaTable("features").version())
#> 0 1
# endregion

# region outside
wrong_day = staged.assign(day="2026-03-03")
try:
    write_deltalake(
        "features",
        wrong_day,
        mode="overwrite",
        predicate="day = '2026-03-02'",
    )
except DeltaError as error:
    print("Invalid data found" in str(error))
    #> True
# endregion

# region back
DeltaTable("features").restore(before)
print(sorted(DeltaTable("features").to_pandas()["minutes"]))
#> [10, 12, 9000]
# endregion

assert DeltaTable("features").version() == 2
# survives: assert staged["minutes"].between(1, 1440).all() -- a check may be stricter where the rows keep it
# survives: assert staged["minutes"].between(0, 2880).all() -- the corrected row keeps both limits
# survives: "features_", wrong_day, mode="overwrite", predicate="day = '2026-03-02'" -- a new table refuses the row for the same predicate
assert wrong_day["day"].item() == "2026-03-03"
