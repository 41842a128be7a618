"""Environment variables stand on the served entity, a secret only as a reference; the inference table stands on the endpoint."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

from databricks.sdk import WorkspaceClient
from databricks.sdk.service import serving

# region entity
entity = serving.ServedEntityInput(
    entity_name="prod.crm.churn",
    entity_version="3",
    min_provisioned_concurrency=4,
    max_provisioned_concurrency=16,
    scale_to_zero_enabled=False,
    environment_vars={"GEO_KEY": "{{secrets/crm/geo-key}}"},
)
# endregion

# region create
WorkspaceClient().serving_endpoints.create(
    name="churn",
    config=serving.EndpointCoreConfigInput(
        name="churn", served_entities=[entity]
    ),
    ai_gateway=serving.AiGatewayConfig(
        inference_table_config=serving.AiGatewayInferenceTableConfig(
            enabled=True,
            catalog_name="prod",
            schema_name="crm_logs",
            table_name_prefix="churn",
        )
    ),
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> POST /api/2.0/serving-endpoints
#> {
#>   "ai_gateway": {
#>     "inference_table_config": {
#>       "catalog_name": "prod",
#>       "enabled": true,
#>       "schema_name": "crm_logs",
#>       "table_name_prefix": "churn"
#>     }
#>   },
#>   "config": {
#>     "name": "churn",
#>     "served_entities": [
#>       {
#>         "entity_name": "prod.crm.churn",
#>         "entity_version": "3",
#>         "environment_vars": {"GEO_KEY": "{{secrets/crm/geo-key}}"},
#>         "max_provisioned_concurrency": 16,
#>         "min_provisioned_concurrency": 4,
#>         "scale_to_zero_enabled": false
#>       }
#>     ]
#>   },
#>   "name": "churn"
#> }
# endregion

assert '"GEO_KEY": "{{secrets/crm/geo-key}}"' in request
