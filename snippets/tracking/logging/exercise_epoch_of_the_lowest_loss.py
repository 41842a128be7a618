"""The step of a metric's lowest value is in its history."""

# region given
import mlflow
from mlflow import MlflowClient

with mlflow.start_run() as run:
    for step, loss in ((10, 0.9), (20, 0.4), (30, 0.5), (40, 0.7)):
        mlflow.log_metric("loss", loss, step=step)
history = MlflowClient().get_metric_history(run.info.run_id, "loss")
# endregion

# region solution
def best_step(history):
    return min(history, key=lambda point: point.value).step
# endregion

found = best_step(history)
assert found != 40, "At step 40 the training ended; the loss was already rising."
assert found != 0.4, "0.4 is the loss itself; the step at which it was reached is asked for."
assert found != 1, "1 is the place in the list, counted from 0; each point knows its own step."
assert found != 10, "10 is the first step, where the loss was highest: compare the values."
assert found == 20, "The lowest loss, 0.4, was logged at step 20."
assert best_step(history[2:]) == 30, "For another history, the last two points, the answer has to be 30."
