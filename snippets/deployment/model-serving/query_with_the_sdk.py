"""The SDK's query takes the rows as an argument and gives an object back, where the deployments client gives a dictionary."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region query
from databricks.sdk import WorkspaceClient

reply = WorkspaceClient().serving_endpoints.query(
    name="churn", dataframe_records=[{"tenure": 12, "calls": 3}]
)
print(reply.predictions)
#> [0.82]
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /serving-endpoints/churn/invocations
#> {"dataframe_records": [{"calls": 3, "tenure": 12}]}
# endregion

assert reply.predictions == [0.82]
