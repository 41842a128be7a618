"""A Model Serving endpoint is created with a registered model's version number; the request has no place for an alias."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region create
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import serving

entity = serving.ServedEntityInput(
    entity_name="prod.crm.churn",
    entity_version="3",
    workload_size="Small",
    scale_to_zero_enabled=True,
)
WorkspaceClient().serving_endpoints.create(
    name="churn",
    config=serving.EndpointCoreConfigInput(
        name="churn", served_entities=[entity]
    ),
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /api/2.0/serving-endpoints
#> {
#>   "config": {
#>     "name": "churn",
#>     "served_entities": [
#>       {
#>         "entity_name": "prod.crm.churn",
#>         "entity_version": "3",
#>         "scale_to_zero_enabled": true,
#>         "workload_size": "Small"
#>       }
#>     ]
#>   },
#>   "name": "churn"
#> }
# endregion

assert '"entity_version": "3"' in request
served = set(serving.ServedEntityInput.__dataclass_fields__)
assert "entity_version" in served
assert not any("alias" in field for field in served)
