"""An application's service principal gets CAN_QUERY on one endpoint, by the endpoint's id."""
# runs: client -- an endpoint needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region grant
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.serving import (
    ServingEndpointAccessControlRequest,
    ServingEndpointPermissionLevel,
)

# the application id of the service principal
web_shop = "4f1c9a52-8d3e-4b7a-9c06-2e5d7f10b8a3"
serving = WorkspaceClient().serving_endpoints
serving.set_permissions(
    serving_endpoint_id=serving.get("churn").id,
    access_control_list=[
        ServingEndpointAccessControlRequest(
            service_principal_name=web_shop,
            permission_level=ServingEndpointPermissionLevel.CAN_QUERY,
        )
    ],
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(request)
#> GET /api/2.0/serving-endpoints/churn
#> PUT /api/2.0/permissions/serving-endpoints/a1b2c3
#> {
#>   "access_control_list": [
#>     {
#>       "permission_level": "CAN_QUERY",
#>       "service_principal_name": "4f1c9a52-8d3e-4b7a-9c06-2e5d7f10b8a3"
#>     }
#>   ]
#> }
# endregion

# region quiz_levels
print(sorted(level.value for level in ServingEndpointPermissionLevel))
#> ['CAN_MANAGE', 'CAN_QUERY', 'CAN_VIEW']
# endregion

assert '"permission_level": "CAN_QUERY"' in request
