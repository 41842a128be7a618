"""Each call of the serving sheet sends the request that it should."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import json
import os
import re
from urllib.request import urlopen

# region endpoint
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import (
    EndpointCoreConfigInput,
    Route,
    ServedEntityInput,
    TrafficConfig,
)

serving = WorkspaceClient().serving_endpoints
three = ServedEntityInput(
    name="current",
    entity_name="prod.taxi.fare",  # a model of Unity Catalog
    entity_version="3",  # a number: there is no field for an alias
    workload_size="Small",
    scale_to_zero_enabled=True,  # no cost when idle, a slow first call
    environment_vars={"KEY": "{{secrets/taxi/key}}"},
)
serving.create(
    name="fare",
    config=EndpointCoreConfigInput("fare", served_entities=[three]),
)
four = ServedEntityInput(
    name="canary", entity_name="prod.taxi.fare", entity_version="4",
    workload_size="Small", scale_to_zero_enabled=True,
)  # fmt: skip
serving.update_config(  # names all versions, the old one too
    "fare",
    served_entities=[three, four],
    traffic_config=TrafficConfig(
        routes=[
            Route(served_model_name="current", traffic_percentage=90),
            Route(served_model_name="canary", traffic_percentage=10),
        ]
    ),
)
serving.query("fare", dataframe_records=[{"km": 4.0}])  # one row
serving.logs("fare", served_model_name="canary")
serving.delete("fare")
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
parts = re.split(r"\n(?=(?:GET|POST|PUT|DELETE) /)", sent)
made, changed, *rest = [(head, json.loads(body) if body else None) for head, _, body in (part.partition("\n") for part in parts)]
assert made[0] == "POST /api/2.0/serving-endpoints" and made[1]["name"] == "fare"
entity = made[1]["config"]["served_entities"][0]
assert entity == {
    "name": "current", "entity_name": "prod.taxi.fare", "entity_version": "3", "workload_size": "Small",
    "scale_to_zero_enabled": True, "environment_vars": {"KEY": "{{secrets/taxi/key}}"},
}  # fmt: skip
assert not any("alias" in field for field in ServedEntityInput.__dataclass_fields__)
assert changed[0] == "PUT /api/2.0/serving-endpoints/fare/config"
assert [e["entity_version"] for e in changed[1]["served_entities"]] == ["3", "4"]
assert changed[1]["traffic_config"]["routes"] == [
    {"served_model_name": "current", "traffic_percentage": 90},
    {"served_model_name": "canary", "traffic_percentage": 10},
]
asked = [head.split("/", 1)[1] for head, _ in rest]
assert asked[-3:] == [
    "serving-endpoints/fare/invocations",
    "api/2.0/serving-endpoints/fare/served-models/canary/logs",
    "api/2.0/serving-endpoints/fare",
]
assert rest[-3][1] == {"dataframe_records": [{"km": 4.0}]} and rest[-1][0].startswith("DELETE ")
