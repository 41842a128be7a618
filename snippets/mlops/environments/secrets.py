"""A secret is put into a scope once, a group may read the scope, and code asks for scope and key."""
# runs: client -- secrets need a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region put
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.workspace import AclPermission

workspace = WorkspaceClient()
workspace.secrets.create_scope("pricing")
workspace.secrets.put_secret(
    "pricing", "geocoder-key", string_value="s3cr3t"
)
workspace.secrets.put_acl("pricing", "pricing-jobs", AclPermission.READ)
# endregion

# region requests
print(urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode())
#> POST /api/2.0/secrets/scopes/create
#> {"scope": "pricing"}
#> POST /api/2.0/secrets/put
#> {"key": "geocoder-key", "scope": "pricing", "string_value": "s3cr3t"}
#> POST /api/2.0/secrets/acls/put
#> {"permission": "READ", "principal": "pricing-jobs", "scope": "pricing"}
# endregion

# region get
dbutils = workspace.dbutils  # in a notebook it is there already
key = dbutils.secrets.get(scope="pricing", key="geocoder-key")
print(key == "s3cr3t")
#> True
# endregion

# region raw
secret = workspace.secrets.get_secret("pricing", "geocoder-key")
print(secret.value)
#> czNjcjN0
# endregion

import base64

assert base64.b64decode(secret.value).decode() == key
asked = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode().split()
assert asked.count("scope=pricing") == asked.count("key=geocoder-key") == 2
