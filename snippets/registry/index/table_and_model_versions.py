"""Delta versions rows, the registry versions models; a tag on the model version joins the two."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")

# region join
write_deltalake(
    "telemetry", pd.DataFrame({"failed_sessions": [0, 7], "fault": [0, 1]})
)
trained_on = DeltaTable("telemetry").version()
client.create_model_version(
    "charger_fault",
    source="s3://charging/models/2026-w46",
    tags={"table_version": trained_on},
)

write_deltalake(
    "telemetry",
    pd.DataFrame({"failed_sessions": [3], "fault": [0]}),
    mode="append",
)
print(
    DeltaTable("telemetry").version(),
    len(DeltaTable("telemetry").to_pandas()),
)
#> 1 3

pinned = client.get_model_version("charger_fault", 1).tags["table_version"]
print(pinned, len(DeltaTable("telemetry", version=int(pinned)).to_pandas()))
#> 0 2
# endregion

assert trained_on == 0 and pinned == "0"
