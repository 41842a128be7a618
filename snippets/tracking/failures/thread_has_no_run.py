"""From MLflow 2.21.3 on a new thread has no active run: its metric opens a run of its own, next to the one in front."""
# differs: 2.9.2, 2.13.1 -- all threads share one active run: a thread sees the run of the main thread; instead: hand the run's id to `MlflowClient`

from threading import Thread

import mlflow


# region thread
def score():
    print(mlflow.active_run())
    #> None
    mlflow.log_metric("auc", 0.83)


with mlflow.start_run(run_name="training") as training:
    worker = Thread(target=score)
    worker.start()
    worker.join()

print(mlflow.get_run(training.info.run_id).data.metrics)
#> {}
# endregion

assert training.info.run_name == "training"
(stray,) = (run for run in mlflow.search_runs(output_format="list") if run.info.run_id != training.info.run_id)
assert stray.data.metrics == {"auc": 0.83}
assert stray.info.status == "RUNNING"

# region by_id
def score_into(run_id):
    mlflow.MlflowClient().log_metric(run_id, "auc", 0.83)


with mlflow.start_run(run_name="training") as training:
    worker = Thread(target=score_into, args=[training.info.run_id])
    worker.start()
    worker.join()

print(mlflow.get_run(training.info.run_id).data.metrics)
#> {'auc': 0.83}
# endregion

assert mlflow.get_run(training.info.run_id).data.metrics == {"auc": 0.83}
assert training.info.run_name == "training"
assert len(mlflow.search_runs(output_format="list")) == 3
