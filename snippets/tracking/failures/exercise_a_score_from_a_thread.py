"""A thread has no active run; the run's id takes the metric where it belongs."""

# region given
from threading import Thread

import mlflow
from mlflow import MlflowClient

scores = {"north": 0.83, "south": 0.79}


def in_threads(work):
    threads = [Thread(target=work, args=item) for item in scores.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
# endregion

# region solution
client = MlflowClient()
with mlflow.start_run(run_name="training") as training:
    run_id = training.info.run_id
    in_threads(
        lambda region, score: client.log_metric(run_id, region, score)
    )
# endregion

runs = mlflow.search_runs(output_format="list")
assert len(runs) == 1, "The scores are in runs of their own: in a thread no run is active."
found = mlflow.get_run(training.info.run_id).data.metrics
assert len(found) == 2, "Both scores have one name now, so only the last one shows."
assert found == {"north": 0.83, "south": 0.79}, "The run has to have the metrics `north` and `south`."
