"""What the client asks of the workspace for an online store, and for a table to be published to it."""
# runs: mlflow>=3, spark, client, limit=240s -- a store needs a workspace; here the vendor's client talks to a recording server

import os
from urllib.request import urlopen


def sent():
    """The requests that arrived since the last call."""
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region store
from databricks.feature_engineering import FeatureEngineeringClient

fe = FeatureEngineeringClient()
fe.create_online_store(name="crm-online", capacity="CU_1")
print(sent())
#> GET /api/2.0/feature-store/online-stores/crm-online
#> POST /api/2.0/feature-store/online-stores
#> {"capacity": "CU_1", "name": "crm-online"}
# endregion

# region publish
store = fe.get_online_store(name="crm-online")
fe.publish_table(
    online_store=store,
    source_table_name="prod.crm.customer_features",
    online_table_name="prod.crm.customer_features_online",
)
# endregion

# region sent
request = sent()
print(request)
#> GET /api/2.0/feature-store/online-stores/crm-online
#> POST /api/2.0/feature-store/tables/prod.crm.customer_features/publish
#> {
#>   "publish_spec": {
#>     "online_store": "crm-online",
#>     "online_table_name": "prod.crm.customer_features_online",
#>     "publish_mode": "TRIGGERED"
#>   }
#> }
# endregion

# region snapshot
fe.publish_table(
    online_store=store,
    source_table_name="prod.crm.customer_features",
    online_table_name="prod.crm.customer_features_online",
    publish_mode="SNAPSHOT",
)
print("SNAPSHOT" in sent())
#> True
# endregion

assert '"publish_mode": "TRIGGERED"' in request
