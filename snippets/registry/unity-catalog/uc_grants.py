"""Loading a model needs a grant at each of three levels; the SDK calls a registered model a function."""
# runs: client -- a workspace is needed; the recording server stands in for one

import os
from urllib.request import urlopen

from databricks.sdk import WorkspaceClient
from databricks.sdk.service.catalog import PermissionsChange, Privilege

# region grants
workspace = WorkspaceClient()
for kind, name, privilege in (
    ("catalog", "prod", Privilege.USE_CATALOG),
    ("schema", "prod.charging", Privilege.USE_SCHEMA),
    ("function", "prod.charging.charger_fault", Privilege.EXECUTE),
):
    change = PermissionsChange(principal="scoring-jobs", add=[privilege])
    workspace.grants.update(
        securable_type=kind, full_name=name, changes=[change]
    )
# endregion

# region requests
requests = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print(requests)
#> PATCH /api/2.1/unity-catalog/permissions/catalog/prod
#> {"changes": [{"add": ["USE_CATALOG"], "principal": "scoring-jobs"}]}
#> PATCH /api/2.1/unity-catalog/permissions/schema/prod.charging
#> {"changes": [{"add": ["USE_SCHEMA"], "principal": "scoring-jobs"}]}
#> PATCH /api/2.1/unity-catalog/permissions/function/prod.charging.charger_fault
#> {"changes": [{"add": ["EXECUTE"], "principal": "scoring-jobs"}]}
# endregion

assert requests.count("PATCH /api/2.1/unity-catalog/permissions/") == 3
assert requests.index("USE_CATALOG") < requests.index("USE_SCHEMA") < requests.index("EXECUTE")
