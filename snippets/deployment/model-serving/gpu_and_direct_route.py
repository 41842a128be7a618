"""`workload_type` chooses CPU or GPU for a served entity, and `route_optimized` belongs to the endpoint, not to its configuration."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

# region create
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import serving

network = serving.ServedEntityInput(
    entity_name="prod.vision.tiles",
    entity_version="3",
    workload_type=serving.ServingModelWorkloadType.GPU_SMALL,
    workload_size="Small",
    scale_to_zero_enabled=False,
)
WorkspaceClient().serving_endpoints.create(
    name="tiles",
    config=serving.EndpointCoreConfigInput(
        name="tiles", served_entities=[network]
    ),
    route_optimized=True,
)
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
path, body = sent.split("\n", 1)
assert path == "POST /api/2.0/serving-endpoints"
body = json.loads(body)
assert body["route_optimized"] is True and body["name"] == "tiles"
assert body["config"]["served_entities"] == [
    {
        "entity_name": "prod.vision.tiles",
        "entity_version": "3",
        "scale_to_zero_enabled": False,
        "workload_size": "Small",
        "workload_type": "GPU_SMALL",
    }
]
