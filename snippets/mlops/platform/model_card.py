"""A model card is written from what the version, its run and its data already say; what a person must add is asked for."""

import mlflow
import pandas as pd
from mlflow import MlflowClient
from sklearn.linear_model import LinearRegression

client = MlflowClient()
LOG_NAME = "name" if mlflow.__version__.startswith("3") else "artifact_path"
flats = pd.DataFrame(
    {"size": [40.0, 60.0, 90.0], "rent": [500.0, 700.0, 1000.0]}
)
with mlflow.start_run(tags={"commit": "9f2c1ab", "table_version": "48"}):
    model = LinearRegression().fit(flats[["size"]], flats["rent"])
    mlflow.log_metrics({"mae": 31.5, "mae_small_flats": 88.0})
    info = mlflow.sklearn.log_model(
        model,
        **{LOG_NAME: "model"},
        signature=mlflow.models.infer_signature(
            flats[["size"]], flats["rent"]
        ),
    )
mlflow.register_model(
    info.model_uri,
    "rents",
    tags={
        "intended_use": "advice for landlords, no contracts",
        "owner": "pricing team",
    },
)

# region card
REQUIRED = ["intended_use", "not_for", "owner", "known_limits"]


def model_card(name, version):
    """What the platform knows, and what a person has yet to write."""
    released = client.get_model_version(name, version)
    run = client.get_run(released.run_id)
    signature = mlflow.models.get_model_info(
        f"models:/{name}/{version}"
    ).signature
    known = {
        "model": f"{name} version {released.version}",
        "code": run.data.tags["commit"],
        "training data": f"table version {run.data.tags['table_version']}",
        "inputs": signature.inputs.input_names(),
        "measured": run.data.metrics,
    }
    missing = [field for field in REQUIRED if field not in released.tags]
    return known, missing


known, missing = model_card("rents", "1")
for field, value in known.items():
    print(f"{field}: {value}")
    #> model: rents version 1
    #> code: 9f2c1ab
    #> training data: table version 48
    #> inputs: ['size']
    #> measured: {'mae': 31.5, 'mae_small_flats': 88.0}
print("a person must add:", missing)
#> a person must add: ['not_for', 'known_limits']
# endregion

assert "owner" not in missing
