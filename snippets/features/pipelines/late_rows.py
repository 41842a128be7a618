"""A watermark on the event time passes over late rows for good; one on the arrival time reads each row once."""

# region both
import pandas as pd

calls = pd.DataFrame({
    "call": [1, 2, 3],
    "happened": pd.to_datetime(["2026-03-01", "2026-03-02", "2026-03-01"]),
    "arrived": pd.to_datetime(["2026-03-01", "2026-03-02", "2026-03-03"]),
})
read = {"happened": [], "arrived": []}
for column, found in read.items():
    watermark = pd.Timestamp.min
    for night in pd.to_datetime(["2026-03-02", "2026-03-03"]):
        here = calls[calls["arrived"] <= night]
        new = here[here[column] > watermark]
        found += new["call"].tolist()
        watermark = max(watermark, here[column].max())
print(read)
#> {'happened': [1, 2], 'arrived': [1, 2, 3]}
# endregion

assert calls["arrived"].is_monotonic_increasing
