"""A profile computes when it is refreshed: by hand, on a schedule, and a later change names the fields that it changes."""
# runs: client -- a profile needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region refresh
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.dataquality import Refresh

workspace = WorkspaceClient()
table = workspace.tables.get("prod.crm.churn_predictions")
workspace.data_quality.create_refresh(
    "table", table.table_id,
    Refresh(object_type="table", object_id=table.table_id),
)
# endregion

# region refresh_request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
refresh = urlopen(recorded).read().decode()
print(refresh[refresh.index("POST") :])
#> POST /api/data-quality/v1/monitors/table/id-of-churn_predictions/refreshes
#> {"object_id": "id-of-churn_predictions", "object_type": "table"}
# endregion

# region schedule
from databricks.sdk.service.dataquality import (
    CronSchedule,
    DataProfilingConfig,
    Monitor,
)

every_morning = CronSchedule("0 0 6 * * ?", timezone_id="UTC")
workspace.data_quality.update_monitor(
    "table", table.table_id,
    Monitor(
        object_type="table", object_id=table.table_id,
        data_profiling_config=DataProfilingConfig(
            output_schema_id="id-of-monitoring", schedule=every_morning
        ),
    ),
    update_mask="data_profiling_config.schedule",
)
# endregion

# region schedule_request
update = urlopen(recorded).read().decode()
print(update)
#> PATCH /api/data-quality/v1/monitors/table/id-of-churn_predictions
#>   update_mask=data_profiling_config.schedule
#> {
#>   "data_profiling_config": {
#>     "output_schema_id": "id-of-monitoring",
#>     "schedule": {"quartz_cron_expression": "0 0 6 * * ?", "timezone_id": "UTC"}
#>   },
#>   "object_id": "id-of-churn_predictions",
#>   "object_type": "table"
#> }
# endregion

assert "update_mask=data_profiling_config.schedule" in update
assert refresh[refresh.index("POST") :].startswith("POST /api/data-quality/v1/monitors/table/id-of-churn_predictions/refreshes")
