"""A run names the version of its table, as text."""

# region given
from datetime import datetime, timezone

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

for rents, mode in [
    ([900, 1200], "error"), ([1500], "append"), ([1], "overwrite")
]:
    write_deltalake("rents", pd.DataFrame({"rent": rents}), mode=mode)
with mlflow.start_run() as started:
    mlflow.set_tag("rents_version", 1)
run = mlflow.get_run(started.info.run_id)
# endregion

# region solution
version = int(run.data.tags["rents_version"])
rows = DeltaTable("rents", version=version).to_pandas()
# endregion

found = sorted(rows["rent"])
assert found != [1], "This is the table as it is today, or as it was when the run began; the run names an older version."
assert found != [900, 1200], "This is the version before that: versions are counted from 0."
assert found == [900, 1200, 1500], "Version 1 of the table has the rents 900, 1200 and 1500."
