"""Logging without a run opens one and leaves it open, so the next start_run raises."""

import mlflow

# region floating
print(mlflow.active_run())
#> None
mlflow.log_metric("auc", 0.83)
print(mlflow.active_run().info.status)
#> RUNNING
# endregion

floating = mlflow.active_run()
assert mlflow.get_run(floating.info.run_id).data.metrics == {"auc": 0.83}

# region blocked
try:
    mlflow.start_run()
except Exception as error:
    print(str(error).split(". ")[-1])
    #> To start a nested run, call start_run with nested=True

mlflow.end_run()
with mlflow.start_run(run_name="random-forest"):
    mlflow.log_param("max_depth", 4)
# endregion

assert mlflow.get_run(floating.info.run_id).info.status == "FINISHED"
named, stray = mlflow.search_runs(output_format="list")
assert named.info.run_name == "random-forest" and named.data.params == {"max_depth": "4"}
assert stray.data.params == {}

# region quiz_after_block
with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 6)
mlflow.log_metric("auc", 0.86)

print(mlflow.get_run(run.info.run_id).data.metrics)
#> {}
# endregion

late = mlflow.active_run()
assert late.info.run_id != run.info.run_id
assert mlflow.get_run(late.info.run_id).data.metrics == {"auc": 0.86}
assert mlflow.get_run(run.info.run_id).data.params == {"max_depth": "6"}
mlflow.end_run()
