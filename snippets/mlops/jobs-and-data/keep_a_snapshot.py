"""A copy of the training rows in a table of its own survives an overwrite and a vacuum of the source."""

from pathlib import Path

import pandas as pd

# region keep
from deltalake import DeltaTable, write_deltalake

write_deltalake("rents", pd.DataFrame({"rent": [900.0, 1200.0]}))
trained_on = DeltaTable("rents", version=0)
write_deltalake("rents_for_model_7", trained_on.to_pandas())

write_deltalake(
    "rents", pd.DataFrame({"rent": [950.0, 1250.0]}), mode="overwrite"
)
DeltaTable("rents").vacuum(
    retention_hours=0, enforce_retention_duration=False, dry_run=False
)
print(DeltaTable("rents_for_model_7").to_pandas()["rent"].tolist())
#> [900.0, 1200.0]
# endregion

# region longer
rents = DeltaTable("rents")
rents.alter.set_table_properties(
    {
        "delta.deletedFileRetentionDuration": "interval 365 days",
        "delta.logRetentionDuration": "interval 365 days",
    }
)
print(rents.metadata().configuration["delta.deletedFileRetentionDuration"])
#> interval 365 days
# endregion

assert rents.metadata().configuration["delta.logRetentionDuration"] == "interval 365 days"
assert rents.to_pandas()["rent"].tolist() == [950.0, 1250.0]
assert len(rents.file_uris()) == len(list(Path("rents").glob("*.parquet"))) == 1  # the first version's file is gone
