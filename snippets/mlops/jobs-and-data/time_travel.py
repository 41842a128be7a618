"""A Delta table still answers as it was at an older version or time, while the files of then are kept (and, on Databricks, while its retention lasts)."""

import time

import pandas as pd

# region versions
from deltalake import DeltaTable, write_deltalake

write_deltalake(
    "rents", pd.DataFrame({"flat": [1, 2], "rent": [900.0, 1200.0]})
)
write_deltalake(
    "rents", pd.DataFrame({"flat": [3], "rent": [1500.0]}), mode="append"
)
write_deltalake(
    "rents", pd.DataFrame({"flat": [9], "rent": [1.0]}), mode="overwrite"
)

print(DeltaTable("rents").to_pandas()["flat"].tolist())
#> [9]
print(sorted(DeltaTable("rents", version=1).to_pandas()["flat"]))
#> [1, 2, 3]
# endregion

# region history
for commit in DeltaTable("rents").history():
    print(commit["version"], commit["operationParameters"]["mode"])
    #> 2 Overwrite
    #> 1 Append
    #> 0 ErrorIfExists
# endregion

time.sleep(0.05)

# region timestamp
from datetime import datetime, timezone

trained_at = datetime.now(timezone.utc)
time.sleep(0.05)  # the model trains
write_deltalake(
    "rents", pd.DataFrame({"flat": [4], "rent": [800.0]}), mode="append"
)

rents = DeltaTable("rents")
print(rents.version(), sorted(rents.to_pandas()["flat"]))
#> 3 [4, 9]
rents.load_as_version(trained_at)
print(rents.version(), sorted(rents.to_pandas()["flat"]))
#> 2 [9]
# endregion

assert DeltaTable("rents", version=0).to_pandas()["rent"].tolist() == [900.0, 1200.0]
