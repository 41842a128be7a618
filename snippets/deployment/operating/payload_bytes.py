"""Records repeat each column name in each row; split sends the names once, so more rows fit under a limit."""

import json

import pandas as pd

# region size
rows = pd.DataFrame(
    {
        "customer_tenure_months": 12,
        "support_calls_90_days": 3,
        "monthly_charge_eur": 39.9,
    },
    index=range(1000),
)
split = json.dumps(
    {"dataframe_split": rows.to_dict(orient="split", index=False)}
)
records = json.dumps({"dataframe_records": rows.to_dict(orient="records")})
print(
    f"1,000 rows: split {len(split):,} bytes, "
    f"records {len(records):,} bytes"
)
#> 1,000 rows: split 15,117 bytes, records 88,023 bytes
for name, body in (("split", split), ("records", records)):
    print(
        f"rows in 16 MB as {name}: about {16_000_000 * 1000 // len(body):,}"
    )
    #> rows in 16 MB as split: about 1,058,411
    #> rows in 16 MB as records: about 181,770
# endregion

assert json.loads(split)["dataframe_split"]["columns"] == list(rows)
assert json.loads(records)["dataframe_records"][-1] == {
    "customer_tenure_months": 12, "support_calls_90_days": 3, "monthly_charge_eur": 39.9,
}
