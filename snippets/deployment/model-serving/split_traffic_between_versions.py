"""A canary is one endpoint with two served versions and traffic percentages that name them."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import json
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
address, _, body = request.partition("\n")
print(address)
#> PUT /api/2.0/serving-endpoints/churn/config
for entity in json.loads(body)["served_entities"]:
    print(entity["name"], entity["entity_name"], entity["entity_version"])
    #> current prod.crm.churn 3
    #> canary prod.crm.churn 4
for route in json.loads(body)["traffic_config"]["routes"]:
    print(route)
    #> {'served_model_name': 'current', 'traffic_percentage': 90}
    #> {'served_model_name': 'canary', 'traffic_percentage': 10}
# endregion

assert address == "PUT /api/2.0/serving-endpoints/churn/config"
