"""Online, one row for each key is enough: the newest; offline, all of them are needed to train."""

# region two_stores
import sqlite3

import pandas as pd

offline = pd.DataFrame(
    {
        "customer_id": [1, 1, 2],
        "day": ["2026-03-01", "2026-03-05", "2026-03-02"],
        "calls": [2, 5, 3],
    }
)
newest = offline.sort_values("day").drop_duplicates(
    "customer_id", keep="last"
)
online = sqlite3.connect(":memory:")
newest.set_index("customer_id").to_sql("features", online)

query = "SELECT calls FROM features WHERE customer_id = ?"
print(len(offline), len(newest), online.execute(query, (1,)).fetchone())
#> 3 2 (5,)
# endregion

# region stale
offline.loc[len(offline)] = [1, "2026-03-06", 9]
print(offline["calls"].iloc[-1], online.execute(query, (1,)).fetchone()[0])
#> 9 5
# endregion

assert newest["customer_id"].is_unique
online.close()
assert offline["day"].tolist() == ["2026-03-01", "2026-03-05", "2026-03-02", "2026-03-06"]
