"""A feature lookup names the table, your rows' key column and, for changing features, your rows' time column."""
# runs: mlflow>=3, signature -- training needs a workspace; databricks-feature-engineering is installed on this line only

import inspect

# region lookup
from databricks.feature_engineering import (
    FeatureEngineeringClient,
    FeatureLookup,
)

usage = FeatureLookup(
    table_name="prod.crm.customer_features",
    lookup_key="customer_id",
    feature_names=["calls_30d", "tickets_30d"],
    timestamp_lookup_key="asked_at",
)
print(usage.lookup_key, usage.feature_names, usage.timestamp_lookup_key)
#> customer_id ['calls_30d', 'tickets_30d'] asked_at
# endregion

# region documented
says = " ".join(FeatureLookup.__doc__.split())
print("None to lookup all features (excluding primary keys)" in says)
#> True
# endregion

# region training_set
create_training_set = inspect.signature(
    FeatureEngineeringClient.create_training_set
)
client = asked = (
    # only the call is bound: `asked` stands for rows with customer_id,
    # asked_at and churned
    None
)

call = create_training_set.bind(
    client,
    df=asked,
    feature_lookups=[usage],
    label="churned",
    exclude_columns=["customer_id"],
)
print(list(call.arguments))
#> ['self', 'df', 'feature_lookups', 'label', 'exclude_columns']
# endregion

# region no_label
try:
    create_training_set.bind(client, df=asked, feature_lookups=[usage])
except TypeError as error:
    print(error)
    #> missing a required argument: 'label'
# endregion

# survives: create_training_set.bind(client, df=asked, feature_lookups_=[usage]) -- the label is missing with any other keyword
assert usage.table_name == "prod.crm.customer_features"
assert call.arguments["label"] == "churned"
assert call.arguments["exclude_columns"] == ["customer_id"]
