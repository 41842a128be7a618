"""A metric with steps keeps one value for each step."""

# region given
import mlflow
from mlflow import MlflowClient

losses = [0.9, 0.5, 0.3]
# endregion

# region solution
with mlflow.start_run() as run:
    for epoch, loss in enumerate(losses, 1):
        mlflow.log_metric("loss", loss, step=epoch)
# endregion

assert set(mlflow.get_run(run.info.run_id).data.metrics) == {"loss"}, "The run has to have one metric named `loss`; three names make three charts."
history = MlflowClient().get_metric_history(run.info.run_id, "loss")
found = sorted((metric.step, metric.value) for metric in history)
assert len(found) == 3, "There are three epochs, so `loss` has to have three values."
assert [step for step, _ in found] != [0, 0, 0], "Without `step` every value has step 0, and a chart has no order to draw them in."
assert found == [(1, 0.9), (2, 0.5), (3, 0.3)], "The steps have to be 1, 2 and 3, with the losses in their order."
