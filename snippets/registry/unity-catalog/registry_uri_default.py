"""On MLflow 3 the tracking URI databricks makes Unity Catalog the registry."""
# runs: mlflow>=3 -- MLflow 2 chooses the workspace registry

import mlflow

# region default
mlflow.set_tracking_uri("databricks")
print(mlflow.get_registry_uri())
#> databricks-uc
# endregion

# region explicit
mlflow.set_registry_uri("databricks")
print(mlflow.get_registry_uri())
#> databricks
# endregion

assert mlflow.get_tracking_uri() == "databricks"
