"""Today's inference table is switched on in the AI Gateway of an endpoint; an older dialect had it in the endpoint's configuration."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region gateway
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import AiGatewayInferenceTableConfig

workspace = WorkspaceClient()
workspace.serving_endpoints.put_ai_gateway(
    "churn",
    inference_table_config=AiGatewayInferenceTableConfig(
        enabled=True,
        catalog_name="prod",
        schema_name="logs",
        table_name_prefix="churn",
    ),
)
# endregion

# region gateway_request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
gateway = urlopen(recorded).read().decode()
print(gateway)
#> PUT /api/2.0/serving-endpoints/churn/ai-gateway
#> {
#>   "inference_table_config": {
#>     "catalog_name": "prod",
#>     "enabled": true,
#>     "schema_name": "logs",
#>     "table_name_prefix": "churn"
#>   }
#> }
# endregion

# region legacy
from databricks.sdk.service import serving

model = serving.ServedEntityInput(
    entity_name="prod.crm.churn", entity_version="3"
)
table = serving.AutoCaptureConfigInput(
    enabled=True, catalog_name="prod", schema_name="logs"
)
legacy = serving.EndpointCoreConfigInput(
    name="churn", served_entities=[model], auto_capture_config=table
)
print(sorted(legacy.as_dict()))
#> ['auto_capture_config', 'name', 'served_entities']
# endregion

assert gateway.startswith("PUT /api/2.0/serving-endpoints/churn/ai-gateway")
assert legacy.as_dict()["auto_capture_config"]["enabled"]
assert model.as_dict() == {"entity_name": "prod.crm.churn", "entity_version": "3"} and legacy.name == "churn"
assert table.as_dict() == {"enabled": True, "catalog_name": "prod", "schema_name": "logs"}
