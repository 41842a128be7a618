"""VACUUM deletes files that have been out of use for longer than its retention: a version that needs them still stands in the history, and can no longer be read."""
# survives: print(len(rents.vacuum(dry_run=False)), "files are older than the default of seven days") -- no file is old enough to be deleted
# survives: rents.vacuum(retention_hours=1, dry_run=False) -- an hour is too short as well
# survives: rents.vacuum(retention_hours=0, dry_run=True) -- the period is checked before anything is listed

import pandas as pd

# region vacuum
from deltalake import DeltaTable, write_deltalake

write_deltalake("rents", pd.DataFrame({"rent": [900.0, 1200.0]}))
write_deltalake(
    "rents", pd.DataFrame({"rent": [950.0, 1250.0]}), mode="overwrite"
)

rents = DeltaTable("rents")
print(
    len(rents.vacuum(dry_run=True)),
    "files are older than the default of seven days",
)
#> 0 files are older than the default of seven days
deleted = rents.vacuum(
    retention_hours=0, enforce_retention_duration=False, dry_run=False
)
print(len(deleted), "file deleted")
#> 1 file deleted
# endregion

# region read
try:
    DeltaTable("rents", version=0).to_pandas()
except Exception as error:
    print(type(error).__name__)
    #> FileNotFoundError
print(DeltaTable("rents").to_pandas()["rent"].tolist())
#> [950.0, 1250.0]
# endregion

# region too_short
try:
    rents.vacuum(retention_hours=0, dry_run=False)
except Exception as error:
    print(str(error).split(" is ")[0])
    #> Generic error: Invalid retention period, minimum retention for vacuum
# endregion

assert [commit["version"] for commit in rents.history() if commit["operation"] == "WRITE"] == [1, 0]
