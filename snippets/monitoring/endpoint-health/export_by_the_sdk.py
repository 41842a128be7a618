"""The SDK fetches an endpoint's health metrics by the endpoint's name."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region export
from databricks.sdk import WorkspaceClient

metrics = WorkspaceClient().serving_endpoints.export_metrics("churn")
text = metrics.contents.read().decode()
# endregion

# region request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
request = urlopen(recorded).read().decode()
print(request)
#> GET /api/2.0/serving-endpoints/churn/metrics
# endregion

assert request == "GET /api/2.0/serving-endpoints/churn/metrics"
