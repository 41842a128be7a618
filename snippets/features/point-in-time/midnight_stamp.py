"""A day's total that is stamped with the midnight it began at is joined to a morning that could not know it."""

# region stamp
import pandas as pd

asked = pd.DataFrame({"asked_at": pd.to_datetime(["2026-03-05 09:00"])})
totals = pd.DataFrame(
    {
        "day": pd.to_datetime(["2026-03-04", "2026-03-05"]),
        "calls": [3, 8],
    }
)
ends = totals.assign(day=totals["day"] + pd.Timedelta(days=1))
for stamped in (totals, ends):
    joined = pd.merge_asof(
        asked, stamped, left_on="asked_at", right_on="day"
    )
    print(joined["calls"].item())
    #> 8
    #> 3
# endregion

assert ends["day"].max() > asked["asked_at"].max()
