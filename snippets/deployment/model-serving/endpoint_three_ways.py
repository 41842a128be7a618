"""SDK, deployments client and REST create an endpoint with the same body at the same address."""
# runs: client -- an endpoint needs a workspace; here three clients talk to a recording server
# survives: timeout=20, -- a longer patience changes no request
# survives: headers={"Authorization_": f"Bearer {os.environ['DATABRICKS_TOKEN']}"}, -- the recording server asks for no token
# differs: 2.9.2, 2.13.1 -- `create_endpoint` of the deployments client wants `name` beside `config`; instead: `create_endpoint(name=..., config=...)`

import json
import os
import warnings
from urllib.request import urlopen

warnings.simplefilter("ignore", UserWarning)


def recorded():
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region sdk
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import (
    EndpointCoreConfigInput,
    ServedEntityInput,
)

entity = ServedEntityInput(
    entity_name="prod.crm.churn",
    entity_version="3",
    workload_size="Small",
    scale_to_zero_enabled=True,
)
WorkspaceClient().serving_endpoints.create(
    name="churn",
    config=EndpointCoreConfigInput(name="churn", served_entities=[entity]),
)
# endregion

by_sdk = recorded()

# region deployments
from mlflow.deployments import get_deploy_client

body = {
    "name": "churn",
    "config": {
        "name": "churn",
        "served_entities": [
            {
                "entity_name": "prod.crm.churn",
                "entity_version": "3",
                "workload_size": "Small",
                "scale_to_zero_enabled": True,
            }
        ],
    },
}
get_deploy_client("databricks").create_endpoint(config=body)
# endregion

by_deployments = recorded()

# region rest
import requests

requests.post(
    f"{os.environ['DATABRICKS_HOST']}/api/2.0/serving-endpoints",
    headers={"Authorization": f"Bearer {os.environ['DATABRICKS_TOKEN']}"},
    json=body,
    timeout=10,
).raise_for_status()
# endregion

by_rest = recorded()

# region same
bodies = set()
for request in (by_sdk, by_deployments, by_rest):
    address, _, body = request.partition("\n")
    print(address)
    #> POST /api/2.0/serving-endpoints
    #> POST /api/2.0/serving-endpoints/
    #> POST /api/2.0/serving-endpoints
    bodies.add(body)
print(len(bodies), "body")
#> 1 body
# endregion

assert len(bodies) == 1
assert json.loads(bodies.pop()) == {
    "name": "churn",
    "config": {
        "name": "churn",
        "served_entities": [
            {"entity_name": "prod.crm.churn", "entity_version": "3", "workload_size": "Small", "scale_to_zero_enabled": True}
        ],
    },
}
