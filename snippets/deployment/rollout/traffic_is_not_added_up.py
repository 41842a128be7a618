"""The client sends whatever percentages it is given; adding them up before the call is yours."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import Route, ServedEntityInput, TrafficConfig

entities = [
    ServedEntityInput(name="current", entity_name="prod.crm.churn", entity_version="3"),
    ServedEntityInput(name="canary", entity_name="prod.crm.churn", entity_version="4"),
]

# region guard
def routes(**percentages: int) -> list[Route]:
    """Routes by served entity; raises ValueError unless they add up."""
    if sum(percentages.values()) != 100:
        raise ValueError(
            f"{percentages} add up to {sum(percentages.values())}, not 100"
        )
    return [
        Route(served_entity_name=name, traffic_percentage=share)
        for name, share in percentages.items()
    ]


try:
    routes(current=95, canary=10)
except ValueError as error:
    print(error)
    #> {'current': 95, 'canary': 10} add up to 105, not 100
# endregion

# region unchecked
WorkspaceClient().serving_endpoints.update_config(
    name="churn",
    served_entities=entities,
    traffic_config=TrafficConfig(
        routes=[
            Route(served_entity_name="current", traffic_percentage=95),
            Route(served_entity_name="canary", traffic_percentage=10),
        ]
    ),
)
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
for line in request.splitlines():
    if "traffic_percentage" in line:
        print(line.strip())
        #> {"served_entity_name": "current", "traffic_percentage": 95},
        #> {"served_entity_name": "canary", "traffic_percentage": 10}
# endregion

assert [route.traffic_percentage for route in routes(current=90, canary=10)] == [90, 10]
