"""log_input keeps name, digest and source of the rows that a run was trained on."""

# region given
import mlflow
import pandas as pd

rows = pd.DataFrame({"minutes": [3.0, 9.5, 1.0], "churned": [0, 1, 0]})
# endregion

# region solution
with mlflow.start_run() as run:
    data = mlflow.data.from_pandas(rows, name="calls")
    mlflow.log_input(data, context="training")
# endregion

inputs = mlflow.get_run(run.info.run_id).inputs.dataset_inputs
assert inputs, "The run has no data set among its inputs, only a word."
assert inputs[0].dataset.name == "calls", "A search for `calls` finds nothing: no data set is kept under this name."
expected = mlflow.data.from_pandas(rows, name="calls").digest
assert inputs[0].dataset.digest == expected, "The digest is that of other rows."
found = mlflow.search_runs(
    filter_string="dataset.name = 'calls' AND dataset.context = 'training'", output_format="list"
)
assert [item.info.run_id for item in found] == [run.info.run_id], "Nothing says for what the rows were used: the context `training` is missing."
