"""The exam's dialect: an online table is made with the SDK from a source table, its key and a way to stay up to date."""
# runs: client -- an online table needed a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region create
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.catalog import (
    OnlineTable, OnlineTableSpec, OnlineTableSpecTriggeredSchedulingPolicy,
)

spec = OnlineTableSpec(
    source_table_full_name="prod.crm.customer_features",
    primary_key_columns=["customer_id", "day"],
    timeseries_key="day",
    run_triggered=OnlineTableSpecTriggeredSchedulingPolicy(),
)
WorkspaceClient().online_tables.create(
    table=OnlineTable(name="prod.crm.customer_features_online", spec=spec)
)
# endregion

# region sent
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /api/2.0/online-tables
#> {
#>   "name": "prod.crm.customer_features_online",
#>   "spec": {
#>     "primary_key_columns": ["customer_id", "day"],
#>     "run_triggered": {},
#>     "source_table_full_name": "prod.crm.customer_features",
#>     "timeseries_key": "day"
#>   }
#> }
# endregion

assert '"run_triggered": {}' in request
