"""The end of the outer block ends the newest open run: a child left open takes the parent's end."""

import mlflow

# region left_open
with mlflow.start_run(run_name="depth-search") as search:
    trial = mlflow.start_run(run_name="depth-5", nested=True)
    mlflow.log_metric("auc", 0.88)

for run in (search, trial):
    print(run.info.run_name, mlflow.get_run(run.info.run_id).info.status)
    #> depth-search RUNNING
    #> depth-5 FINISHED
# endregion

assert mlflow.active_run().info.run_id == search.info.run_id
assert mlflow.get_run(trial.info.run_id).data.metrics == {"auc": 0.88}
mlflow.end_run()
