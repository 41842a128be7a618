"""A rollback is one more update of the routes, as long as the old version is still a served entity."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region shift
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import (
    Route,
    ServedEntityInput,
    TrafficConfig,
)

workspace = WorkspaceClient()
versions = {"blue": "3", "green": "4"}


def send_to_green(share: int) -> None:
    """Give `green` this share of the traffic in percent, and `blue` the rest."""
    workspace.serving_endpoints.update_config(
        name="churn",
        served_entities=[
            ServedEntityInput(
                name=name,
                entity_name="prod.crm.churn",
                entity_version=version,
            )
            for name, version in versions.items()
        ],
        traffic_config=TrafficConfig(
            routes=[
                Route(
                    served_entity_name="blue",
                    traffic_percentage=100 - share,
                ),
                Route(served_entity_name="green", traffic_percentage=share),
            ]
        ),
    )


send_to_green(100)
send_to_green(0)  # the rollback
# endregion

# region requests
requests = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
for line in requests.splitlines():
    if (
        "PUT" in line
        or "traffic_percentage" in line
        or "entity_version" in line
    ):
        print(line.strip())
        #> PUT /api/2.0/serving-endpoints/churn/config
        #> {"entity_name": "prod.crm.churn", "entity_version": "3", "name": "blue"},
        #> {"entity_name": "prod.crm.churn", "entity_version": "4", "name": "green"}
        #> {"served_entity_name": "blue", "traffic_percentage": 0},
        #> {"served_entity_name": "green", "traffic_percentage": 100}
        #> PUT /api/2.0/serving-endpoints/churn/config
        #> {"entity_name": "prod.crm.churn", "entity_version": "3", "name": "blue"},
        #> {"entity_name": "prod.crm.churn", "entity_version": "4", "name": "green"}
        #> {"served_entity_name": "blue", "traffic_percentage": 100},
        #> {"served_entity_name": "green", "traffic_percentage": 0}
# endregion

assert requests.count("PUT /api/2.0/serving-endpoints/churn/config") == 2
