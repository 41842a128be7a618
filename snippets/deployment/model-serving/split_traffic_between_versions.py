"""A canary is one endpoint with two served versions and traffic percentages that name them."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

from databricks.sdk.service.serving import ServedEntityInput

# region entities
version_3 = ServedEntityInput(
    name="current", entity_name="prod.crm.churn", entity_version="3"
)
version_4 = ServedEntityInput(
    name="canary", entity_name="prod.crm.churn", entity_version="4"
)
# endregion

# region canary
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import Route, TrafficConfig

WorkspaceClient().serving_endpoints.update_config(
    name="churn",
    served_entities=[version_3, version_4],  # named current and canary
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
