"""`log_input` stores the name, digest, schema and source of a data set, not its rows."""
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

import mlflow
import pandas as pd

# region input
patients = pd.DataFrame(
    {
        "age": [59, 48, 72],
        "bmi": [32.1, 21.6, 30.5],
        "progression": [151, 75, 141],
    }
)
training = mlflow.data.from_pandas(
    patients,
    source="s3://clinic/patients/2026-11-01.parquet",
    targets="progression",
    name="patients",
)

with mlflow.start_run() as run:
    mlflow.log_input(training, context="training")

logged = mlflow.get_run(run.info.run_id).inputs.dataset_inputs[0]
print(logged.dataset.name, logged.dataset.source_type, logged.tags[0].value)
#> patients s3 training
print(mlflow.artifacts.list_artifacts(run_id=run.info.run_id))
#> []
# endregion

# region search
found = mlflow.search_runs(
    filter_string=(
        "dataset.name = 'patients' AND dataset.context = 'training'"
    ),
    output_format="list",
)
print(len(found))
#> 1
# endregion

assert found[0].info.run_id == run.info.run_id
assert (
    mlflow.search_runs(
        filter_string="dataset.name = 'visits'", output_format="list"
    )
    == []
)

# region digest
corrected = patients.assign(bmi=[32.1, 21.9, 30.5])
after = mlflow.data.from_pandas(
    corrected, targets="progression", name="patients"
)

print(after.name == training.name, after.digest == training.digest)
#> True False
# endregion

assert (
    mlflow.data.from_pandas(patients, targets="progression").digest
    == training.digest
)
assert list(patients.columns) == ["age", "bmi", "progression"]
assert list(corrected.columns) == list(patients.columns)
