"""A snapshot profile needs no column; a time series profile needs a timestamp and granularities."""
# runs: client -- a profile needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region snapshot
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.catalog import (
    MonitorSnapshot,
    MonitorTimeSeries,
)

workspace = WorkspaceClient()
workspace.quality_monitors.create(
    table_name="prod.crm.customers",
    assets_dir="/Shared/monitoring/customers",
    output_schema_name="prod.monitoring",
    snapshot=MonitorSnapshot(),
)
snapshot = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(snapshot)
#> POST /api/2.1/unity-catalog/tables/prod.crm.customers/monitor
#> {
#>   "assets_dir": "/Shared/monitoring/customers",
#>   "output_schema_name": "prod.monitoring",
#>   "snapshot": {}
#> }
# endregion

# region time_series
workspace.quality_monitors.create(
    table_name="prod.crm.daily_calls",
    assets_dir="/Shared/monitoring/daily_calls",
    output_schema_name="prod.monitoring",
    time_series=MonitorTimeSeries(
        timestamp_col="day", granularities=["1 day", "1 week"]
    ),
    slicing_exprs=["region", "calls > 10"],
)
time_series = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(time_series)
#> POST /api/2.1/unity-catalog/tables/prod.crm.daily_calls/monitor
#> {
#>   "assets_dir": "/Shared/monitoring/daily_calls",
#>   "output_schema_name": "prod.monitoring",
#>   "slicing_exprs": ["region", "calls > 10"],
#>   "time_series": {"granularities": ["1 day", "1 week"], "timestamp_col": "day"}
#> }
# endregion

assert "timestamp_col" not in snapshot and "granularities" not in snapshot
assert "snapshot" not in time_series
