"""The feature client's `log_model` takes the training set, which carries the lookups; by keyword, and with `artifact_path`."""
# runs: mlflow>=3, signature -- logging needs a workspace; databricks-feature-engineering is installed on this line only

import inspect

# region bind
import mlflow
from databricks.feature_engineering import FeatureEngineeringClient

log_model = inspect.signature(FeatureEngineeringClient.log_model)
client = forest = training_set = None  # only the call is bound

call = log_model.bind(
    client,
    model=forest,
    artifact_path="model",
    flavor=mlflow.sklearn,
    training_set=training_set,
    registered_model_name="prod.crm.churn",
)
print(list(call.arguments))
#> ['self', 'model', 'artifact_path', 'flavor', 'training_set', 'registered_model_name']
# endregion

# region name
try:
    log_model.bind(
        client, model=forest, name="model", flavor=mlflow.sklearn
    )
except TypeError as error:
    print(error)
    #> missing a required argument: 'artifact_path'
# endregion

# region plain
print(
    "training_set" in inspect.signature(mlflow.sklearn.log_model).parameters
)
#> False
# endregion

# survives: log_model.bind(client, model=forest, name_="model", flavor=mlflow.sklearn) -- artifact_path is missing with any other keyword
# survives: log_model.bind(client, model=forest, name="model", flavor_=mlflow.sklearn) -- the first missing argument is named
# survives: log_model.bind(client, model=forest, name="model_", flavor=mlflow.sklearn) -- a value cannot replace the argument
# survives: client, model=forest, flavor=mlflow.sklearn -- the first missing argument is named
# survives: client, model=forest, name="model" -- the first missing argument is named
# survives: print("training_set_" in inspect.signature(mlflow.sklearn.log_model).parameters) -- an absent name stays absent
assert "training_set" in log_model.parameters
assert call.arguments["artifact_path"] == "model"
assert call.arguments["registered_model_name"] == "prod.crm.churn"
assert log_model.parameters["training_set"].default is None
