"""The same cells in another order log another metric: a notebook's state is not in the run."""

import mlflow
import pandas as pd

# region cells
CELLS = {
    "load": "frame = pd.DataFrame({'days_late': [0, 2, None, 6]})",
    "fill": "frame = frame.fillna(0)",
    "log": "mlflow.log_metric('mean_days_late', frame['days_late'].mean())",
}

for order in (["load", "fill", "log"], ["load", "log", "fill"]):
    with mlflow.start_run() as run:
        state = {"pd": pd, "mlflow": mlflow}
        for cell in order:
            exec(CELLS[cell], state)
    print(mlflow.get_run(run.info.run_id).data.metrics)
    #> {'mean_days_late': 2.0}
    #> {'mean_days_late': 2.6666666666666665}
# endregion

as_written, reordered = reversed(mlflow.search_runs(output_format="list"))
assert as_written.data.metrics == {"mean_days_late": 2.0}
assert reordered.data.metrics == {"mean_days_late": 8 / 3}
assert as_written.data.params == reordered.data.params == {}
