"""A flag logged as a number and a version given as text are taken by more releases than True and an integer."""

import mlflow

client = mlflow.MlflowClient()

# region flag
passed = 0.87 > 0.8
with mlflow.start_run() as run:
    mlflow.log_metric("passed", float(passed))

print(mlflow.get_run(run.info.run_id).data.metrics)
#> {'passed': 1.0}
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"passed": 1.0}

# region alias
client.create_registered_model("churn")
run_id = run.info.run_id
version = client.create_model_version(
    "churn", f"runs:/{run_id}/model", run_id
)
client.set_registered_model_alias("churn", "champion", str(version.version))

print(client.get_model_version_by_alias("churn", "champion").version)
#> 1
# endregion

assert str(client.get_model_version_by_alias("churn", "champion").version) == "1"
