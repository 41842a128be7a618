"""Each call of the sheet about versions of a Delta table does what the comment beside it says."""
# runs: mlflow>=3 -- deltalake is installed beside MLflow 3

import warnings

import mlflow
import pandas as pd

warnings.simplefilter("ignore")
first = pd.DataFrame({"flat": [1, 2], "rent": [900.0, 1200.0]})
more = pd.DataFrame({"flat": [3], "rent": [1500.0]})

# region versions
from deltalake import DeltaTable, write_deltalake

write_deltalake("rents", first)  # version 0
write_deltalake("rents", more, mode="append")  # version 1
now = DeltaTable("rents")
now.version()  # log it with the run
now.history()  # newest first: operation, time, parameters
before = DeltaTable("rents", version=0).to_pandas()  # time travel
now.restore(0)  # version 2, with the rows of version 0
# in SQL: SELECT * FROM rents VERSION AS OF 0; DESCRIBE HISTORY rents;
#         RESTORE TABLE rents TO VERSION AS OF 0

with mlflow.start_run():
    mlflow.log_param("rents_version", 0)
    used = mlflow.data.from_pandas(before, source="rents", name="rents")
    mlflow.log_input(used, context="training")  # its digest names the rows
# endregion

assert before["flat"].tolist() == [1, 2] and DeltaTable("rents").version() == 2
assert len(DeltaTable("rents", version=1).to_pandas()) == 3
assert sorted(DeltaTable("rents").to_pandas()["flat"]) == [1, 2]
assert [commit["version"] for commit in DeltaTable("rents").history()] == [2, 1, 0]
logged = mlflow.last_active_run()
assert logged.data.params == {"rents_version": "0"}
assert logged.inputs.dataset_inputs[0].dataset.digest == mlflow.data.from_pandas(first, source="rents").digest
assert mlflow.data.from_pandas(more, source="rents").digest != logged.inputs.dataset_inputs[0].dataset.digest
