"""An alias takes the version as a number too, on both of the releases that the guide runs on."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

import mlflow

client = mlflow.MlflowClient()
client.create_registered_model("churn")
run_id = mlflow.start_run().info.run_id
client.create_model_version("churn", f"runs:/{run_id}/model", run_id)

# region number
client.set_registered_model_alias("churn", "challenger", 1)
print(client.get_model_version_by_alias("churn", "challenger").version)
#> 1
# endregion

assert str(client.get_model_version_by_alias("churn", "challenger").version) == "1"
