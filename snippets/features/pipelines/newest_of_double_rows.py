"""Without an order that is decided to the end, which of two double rows stays depends on how the rows happened to arrive."""

# region double
import pandas as pd

rows = pd.DataFrame({
    "customer_id": [1, 1],
    "updated_at": pd.to_datetime(["2026-03-01 10:00", "2026-03-01 10:00"]),
    "sequence": [8, 9],
    "plan": ["basic", "plus"],
})


def newest(rows, order):
    """One row for each customer: the last by this order."""
    rows = rows.sort_values(order, kind="stable")
    kept = rows.drop_duplicates("customer_id", keep="last")
    return kept["plan"].item()


turned = rows.iloc[::-1]
for order in (["updated_at"], ["updated_at", "sequence"]):
    print(newest(rows, order), newest(turned, order))
    #> plus basic
    #> plus plus
# endregion

assert rows["sequence"].is_unique
# survives: rows = rows.sort_values(order, kind="stable_") -- two rows keep their order in any sort
