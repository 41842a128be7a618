"""A canary is one endpoint with two served versions and traffic percentages that name them."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region canary
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import (
    Route,
    ServedEntityInput,
    TrafficConfig,
)

workspace = WorkspaceClient()
workspace.serving_endpoints.update_config(
    name="churn",
    served_entities=[
        ServedEntityInput(
            name="current", entity_name="prod.crm.churn", entity_version="3"
        ),
        ServedEntityInput(
            name="canary", entity_name="prod.crm.churn", entity_version="4"
        ),
    ],
    traffic_config=TrafficConfig(
        routes=[
            Route(served_model_name="current", traffic_percentage=90),
            Route(served_model_name="canary", traffic_percentage=10),
        ]
    ),
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> PUT /api/2.0/serving-endpoints/churn/config
#> {
#>   "served_entities": [
#>     {"entity_name": "prod.crm.churn", "entity_version": "3", "name": "current"},
#>     {"entity_name": "prod.crm.churn", "entity_version": "4", "name": "canary"}
#>   ],
#>   "traffic_config": {
#>     "routes": [
#>       {"served_model_name": "current", "traffic_percentage": 90},
#>       {"served_model_name": "canary", "traffic_percentage": 10}
#>     ]
#>   }
#> }
# endregion

assert request.startswith("PUT /api/2.0/serving-endpoints/churn/config")
