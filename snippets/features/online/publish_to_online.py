"""An offline table reaches real-time serving by being published to an online store; the mode is TRIGGERED unless told otherwise."""
# runs: mlflow>=3, signature -- publishing needs a workspace; databricks-feature-engineering is installed on this line only

import inspect

# region bind
from databricks.feature_engineering import FeatureEngineeringClient

create_online_store = inspect.signature(
    FeatureEngineeringClient.create_online_store
)
publish_table = inspect.signature(FeatureEngineeringClient.publish_table)
client = store = (
    # only the calls are bound: `store` stands for what
    # create_online_store answers
    None
)

online = create_online_store.bind(
    client, name="crm-online", capacity="CU_1"
)
print(online.arguments["capacity"])
#> CU_1
call = publish_table.bind(
    client,
    online_store=store,
    source_table_name="prod.crm.customer_features",
    online_table_name="prod.crm.customer_features_online",
)
call.apply_defaults()
print(call.arguments["publish_mode"])
#> TRIGGERED
# endregion

# region documented
says = " ".join(FeatureEngineeringClient.publish_table.__doc__.split())
print("(CDF) must be enabled for CONTINUOUS and TRIGGERED modes" in says)
#> True
says = " ".join(
    FeatureEngineeringClient.create_online_store.__doc__.split()
)
print('Valid values are "CU_1", "CU_2", "CU_4", "CU_8"' in says)
#> True
# endregion

assert call.arguments["source_table_name"] == "prod.crm.customer_features"
assert call.arguments["online_table_name"] == "prod.crm.customer_features_online"
assert online.arguments["name"] == "crm-online"
assert create_online_store.parameters["name"].kind.name == "KEYWORD_ONLY"
