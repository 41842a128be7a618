"""`write_table` merges by primary key, which is its default and its only documented mode."""
# runs: mlflow>=3, signature -- writing needs a workspace; databricks-feature-engineering is installed on this line only

import inspect

# region bind
from databricks.feature_engineering import FeatureEngineeringClient

write_table = inspect.signature(FeatureEngineeringClient.write_table)
client = today = (
    # only the call is bound: `today` stands for a Spark DataFrame with
    # the primary keys
    None
)

call = write_table.bind(client, name="prod.crm.customer_features", df=today)
call.apply_defaults()
print(call.arguments["mode"])
#> merge
# endregion

# region documented
modes = [
    line.strip()
    for line in FeatureEngineeringClient.write_table.__doc__.splitlines()
    if '* ``"' in line
]
print(len(modes), modes[0].split("``")[1])
#> 1 "merge"
says = " ".join(FeatureEngineeringClient.write_table.__doc__.split())
print("these columns will be added as new features" in says)
#> True
# endregion

assert all(parameter.kind.name == "KEYWORD_ONLY" for name, parameter in write_table.parameters.items() if name != "self")
assert call.arguments["name"] == "prod.crm.customer_features"
