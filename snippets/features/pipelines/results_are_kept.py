"""Results of a feature job's checks, kept by day, name the day on which an identifier slipped in or a unit changed."""

# region check
import numpy as np
import pandas as pd
from deltalake import DeltaTable, write_deltalake


def profile(rows, day):
    return pd.DataFrame(
        {
            "day": [day],
            "median_minutes": [rows["minutes"].median()],
            "share_null": [rows["minutes"].isna().mean()],
            "distinct_plans": [rows["plan"].nunique() / len(rows)],
        }
    )


rng = np.random.default_rng(0)
for day in range(1, 5):
    rows = pd.DataFrame(
        {
            "minutes": rng.gamma(2.0, 4.0, size=500),
            "plan": rng.choice(["basic", "plus", "pro"], size=500),
        }
    )
    if day == 3:
        rows["plan"] += "-" + rows.index.astype(str)
    if day == 4:
        rows["minutes"] *= 60
    write_deltalake("checks", profile(rows, day), mode="append")
# endregion

# region read
kept = DeltaTable("checks").to_pandas().sort_values("day")
jump = kept["median_minutes"] / kept["median_minutes"].shift()
print("more than tenfold:", kept.loc[jump > 10, "day"].tolist())
#> more than tenfold: [4]
many = kept["distinct_plans"] > 0.5
print("an identifier:    ", kept.loc[many, "day"].tolist())
#> an identifier:     [3]
# endregion

assert len(kept) == 4
assert kept["share_null"].eq(0).all(), "neither fault makes an empty value"
