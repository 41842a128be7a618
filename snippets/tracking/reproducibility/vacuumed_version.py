"""A table version in a run is good only while its files are kept: vacuum ends it."""

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

# region train
write_deltalake(
    "loans", pd.DataFrame({"loan": ["a", "b"], "defaulted": [0, 1]})
)

with mlflow.start_run() as run:
    mlflow.log_params(
        {"table": "loans", "table_version": DeltaTable("loans").version()}
    )

write_deltalake(
    "loans",
    pd.DataFrame({"loan": ["a", "b"], "defaulted": [0, 0]}),
    mode="overwrite",
)
# endregion

version = int(mlflow.get_run(run.info.run_id).data.params["table_version"])
assert version == 0 and list(DeltaTable("loans", version=0).to_pandas()["loan"]) == ["a", "b"]
assert list(DeltaTable("loans", version=version).to_pandas()["defaulted"]) == [0, 1]

# region vacuum
DeltaTable("loans").vacuum(
    retention_hours=0, enforce_retention_duration=False, dry_run=False
)

try:
    DeltaTable("loans", version=version).to_pandas()
except FileNotFoundError:
    print("version", version, "is gone")
    #> version 0 is gone
# endregion

assert list(DeltaTable("loans").to_pandas()["defaulted"]) == [0, 0], "today's version is untouched"
assert mlflow.get_run(run.info.run_id).data.params["table_version"] == "0"
assert list(DeltaTable("loans").to_pandas()["loan"]) == ["a", "b"]
assert mlflow.get_run(run.info.run_id).data.params["table"] == "loans"
