"""Parameters, seed and table version in the run rebuild the model; a hash of its predictions proves it."""
# survives: rows = table.to_pandas().sort_values(["bmi", "s5"], kind="stable_") -- pandas heeds kind for a single column only; by several it always sorts stably

import hashlib

import mlflow
from deltalake import DeltaTable, write_deltalake
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor

patients, progression = load_diabetes(return_X_y=True, as_frame=True)
write_deltalake("patients", patients.assign(progression=progression))

# region train
def train(table, n_estimators, seed):
    """Fit a forest on the table's rows; hash what it predicts for them."""
    rows = table.to_pandas().sort_values(["bmi", "s5"], kind="stable")
    features, target = rows.drop(columns="progression"), rows["progression"]
    forest = RandomForestRegressor(
        n_estimators=n_estimators, random_state=seed
    )
    predicted = forest.fit(features, target).predict(features)
    return hashlib.sha256(predicted.tobytes()).hexdigest()


with mlflow.start_run() as run:
    table = DeltaTable("patients")
    mlflow.log_params({"n_estimators": 20, "seed": 7})
    mlflow.set_tags({"table": "patients", "table_version": table.version()})
    mlflow.set_tag(
        "prediction_sha256", train(table, n_estimators=20, seed=7)
    )
# endregion

write_deltalake("patients", patients.head(50).assign(progression=0.0), mode="append")

# region rebuild
def rebuild(run_id, version=None):
    """Train from what the run recorded; are the predictions the same?"""
    recorded = mlflow.get_run(run_id).data
    params = {name: int(value) for name, value in recorded.params.items()}
    if version is None:
        version = int(recorded.tags["table_version"])
    table = DeltaTable(recorded.tags["table"], version=version)
    return train(table, **params) == recorded.tags["prediction_sha256"]


print("version of the run:", rebuild(run.info.run_id))
#> version of the run: True
print("version of today:", rebuild(run.info.run_id, version=1))
#> version of today: False
# endregion

assert mlflow.get_run(run.info.run_id).data.params == {"n_estimators": "20", "seed": "7"}
