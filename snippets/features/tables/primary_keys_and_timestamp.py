"""`create_table` takes its arguments by keyword only; the time column is `timeseries_column`, and one of the primary keys."""
# runs: mlflow>=3, signature -- creating the table needs a workspace; databricks-feature-engineering is installed on this line only
# survives: create_table.bind(client, "prod.crm.customer_features_", ["customer_id", "day"]) -- refused before a value is read
# survives: create_table.bind(client, "prod.crm.customer_features", ["customer_id_", "day"]) -- refused before a value is read
# survives: create_table.bind(client, "prod.crm.customer_features", ["customer_id", "day_"]) -- refused before a value is read

import inspect

# region bind
from databricks.feature_engineering import FeatureEngineeringClient

create_table = inspect.signature(FeatureEngineeringClient.create_table)
client = daily_calls = None  # they need a workspace; the call is only bound

call = create_table.bind(
    client,
    name="prod.crm.customer_features",
    primary_keys=["customer_id", "day"],
    timeseries_column="day",
    df=daily_calls,
)
print(list(call.arguments))
#> ['self', 'name', 'primary_keys', 'df', 'timeseries_column']
# endregion

# region positional
try:
    create_table.bind(
        client, "prod.crm.customer_features", ["customer_id", "day"]
    )
except TypeError as error:
    print(error)
    #> too many positional arguments
# endregion

# region old_name
older = create_table.bind(
    client,
    name="prod.crm.customer_features",
    primary_keys="day",
    timestamp_keys="day",
)
print(older.arguments["kwargs"])
#> {'timestamp_keys': 'day'}
# endregion

assert "kwargs" not in call.arguments
assert "timestamp_keys" not in create_table.parameters
assert call.arguments["timeseries_column"] in call.arguments["primary_keys"]
assert call.arguments["primary_keys"] == ["customer_id", "day"] and older.arguments["primary_keys"] == "day"
assert call.arguments["name"] == older.arguments["name"] == "prod.crm.customer_features"
