"""A Delta version written down beside the run reads the very same rows again later."""

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

# region train
write_deltalake(
    "patients",
    pd.DataFrame({"bmi": [32.1, 21.6], "progression": [151, 75]}),
)
table = DeltaTable("patients")
training = mlflow.data.from_pandas(
    table.to_pandas(), source=table.table_uri, name="patients"
)

with mlflow.start_run() as run:
    mlflow.log_param("patients.delta_version", table.version())
    mlflow.log_input(training, context="training")
# endregion

# region again
write_deltalake(
    "patients",
    pd.DataFrame({"bmi": [30.5], "progression": [141]}),
    mode="append",
)

version = int(
    mlflow.get_run(run.info.run_id).data.params["patients.delta_version"]
)
print(len(DeltaTable("patients").to_pandas()), "rows today")
#> 3 rows today
print(
    len(DeltaTable("patients", version=version).to_pandas()),
    "rows when the model was trained",
)
#> 2 rows when the model was trained
# endregion

assert version == 0
logged = mlflow.get_run(run.info.run_id).inputs.dataset_inputs[0]
assert logged.dataset.name == "patients" and logged.tags[0].value == "training"
