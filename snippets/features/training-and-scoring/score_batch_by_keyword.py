"""`score_batch` of the current client takes keywords only; the older client takes the same two by position."""
# runs: mlflow>=3, signature -- scoring needs a workspace; databricks-feature-engineering is installed on this line only

import inspect

# region bind
from databricks.feature_engineering import FeatureEngineeringClient

score_batch = inspect.signature(FeatureEngineeringClient.score_batch)
client = customers = (
    # only the call is bound: `customers` stands for a Spark DataFrame
    # with the lookup keys
    None
)

call = score_batch.bind(
    client, model_uri="models:/prod.crm.churn/3", df=customers
)
call.apply_defaults()
print(call.arguments["result_type"], call.arguments["env_manager"])
#> double local
# endregion

# region positional
try:
    score_batch.bind(client, "models:/prod.crm.churn/3", customers)
except TypeError as error:
    print(error)
    #> too many positional arguments
# endregion

# region documented
says = " ".join(FeatureEngineeringClient.score_batch.__doc__.split())
print(
    "must have been logged with" in says,
    "the provided feature values will be used" in says,
)
#> True True
print("Streaming DataFrames are not supported" in says)
#> True
# endregion

# region older
from databricks.feature_store import FeatureStoreClient

older = inspect.signature(FeatureStoreClient.score_batch)
print(list(older.bind(client, "models:/churn/3", customers).arguments))
#> ['self', 'model_uri', 'df']
# endregion

# region remote
print(list(inspect.signature(FeatureStoreClient).parameters))
#> ['feature_store_uri', 'model_registry_uri']
# endregion

# survives: score_batch.bind(client, "models:prod.crm.churn/3", customers) -- refused for the position, whatever the address
# survives: print(list(older.bind(client, "models:churn/3", customers).arguments)) -- a signature does not read addresses
assert call.arguments["model_uri"] == "models:/prod.crm.churn/3"
assert older.parameters["result_type"].default == "double"
