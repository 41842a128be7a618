"""On MLflow 2 the tracking URI databricks makes the legacy workspace registry the registry."""
# runs: mlflow<3 -- MLflow 3 chooses Unity Catalog

import mlflow

# region default
mlflow.set_tracking_uri("databricks")
print(mlflow.get_registry_uri())
#> databricks
# endregion

# region explicit
mlflow.set_registry_uri("databricks-uc")
print(mlflow.get_registry_uri())
#> databricks-uc
# endregion

assert mlflow.get_tracking_uri() == "databricks"
