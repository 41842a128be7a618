"""Renaming a registered model keeps its aliases on a database and loses them in a folder."""

import os

from mlflow import MlflowClient

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"  # asked for from 3.13 on

# region rename
for store in ["sqlite:///registry.db", "file:./registry"]:
    client = MlflowClient(registry_uri=store)
    client.create_registered_model("churn")
    client.create_model_version("churn", source="s3://models/churn")
    client.set_registered_model_alias("churn", "champion", "1")

    client.rename_registered_model("churn", "churn_eu")
    print(list(client.get_registered_model("churn_eu").aliases))
    #> ['champion']
    #> []
# endregion

assert client.get_model_version("churn_eu", "1").source == "s3://models/churn"
