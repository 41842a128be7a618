"""A run of `start_run` knows who started it, from what, when, with which parameters and with which result; a name it makes up itself."""

import mlflow

# region read
with mlflow.start_run() as active:
    mlflow.log_param("depth", 5)
    mlflow.log_metric("auc", 0.81)

run = mlflow.get_run(active.info.run_id)
print(run.data.params, run.data.metrics)
#> {'depth': '5'} {'auc': 0.81}
print(
    sorted(
        tag
        for tag in run.data.tags
        if tag in ("mlflow.user", "mlflow.source.name")
    )
)
#> ['mlflow.source.name', 'mlflow.user']
print(run.info.end_time >= run.info.start_time)
#> True
print(len(run.info.run_name.split("-")))
#> 3
# endregion

assert run.info.run_name == run.data.tags["mlflow.runName"]
assert run.info.run_name.split("-")[2].isdigit()

# region by_client
client = mlflow.MlflowClient()
created = client.create_run(experiment_id="0", run_name="by-client")
print(sorted(created.data.tags))
#> ['mlflow.runName']
client.set_terminated(created.info.run_id)
# endregion

assert created.info.run_name == "by-client"
assert "mlflow.source.name" not in client.get_run(created.info.run_id).data.tags
assert client.get_run(created.info.run_id).info.status == "FINISHED"
