"""A rollback is one more update of the routes, as long as the old version is still a served entity."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import Route, ServedEntityInput, TrafficConfig

entities = [
    ServedEntityInput(name="blue", entity_name="prod.crm.churn", entity_version="3"),
    ServedEntityInput(name="green", entity_name="prod.crm.churn", entity_version="4"),
]


# region shift
def send_to_green(share: int) -> None:
    """Give `green` this share in percent, and `blue` the rest."""
    shares = {"blue": 100 - share, "green": share}
    routes = [
        Route(served_entity_name=name, traffic_percentage=percent)
        for name, percent in shares.items()
    ]
    WorkspaceClient().serving_endpoints.update_config(
        name="churn",
        served_entities=entities,  # blue is version 3, green version 4
        traffic_config=TrafficConfig(routes=routes),
    )


send_to_green(100)
send_to_green(0)  # the rollback
# endregion

# region requests
requests = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
for request in requests.split("PUT ")[1:]:
    body = json.loads(request.partition("\n")[2])
    served = [entity["name"] for entity in body["served_entities"]]
    shares = {
        route["served_entity_name"]: route["traffic_percentage"]
        for route in body["traffic_config"]["routes"]
    }
    print(served, shares)
    #> ['blue', 'green'] {'blue': 0, 'green': 100}
    #> ['blue', 'green'] {'blue': 100, 'green': 0}
# endregion

assert requests.count("PUT /api/2.0/serving-endpoints/churn/config") == 2
assert [entity["entity_version"] for entity in body["served_entities"]] == ["3", "4"]
