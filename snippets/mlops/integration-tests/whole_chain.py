"""An integration test runs features, training, evaluation, deployment and inference as one chain, in names of its own."""

import mlflow
import numpy as np
import pandas as pd
from deltalake import DeltaTable, write_deltalake
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

client = MlflowClient()


# region chain
def build_features(raw, table):
    """Write one row a flat; a flat that was listed twice counts once."""
    flats = raw.drop_duplicates("flat_id").dropna(subset=["rent"])
    write_deltalake(table, flats, mode="overwrite")


def train(table, name):
    """Fit on the older flats and register a version."""
    older = DeltaTable(table).to_pandas().query("flat_id < 80")
    X, y = older[["rooms", "size"]], older["rent"]
    with mlflow.start_run():
        signature = mlflow.models.infer_signature(X, y)
        info = mlflow.sklearn.log_model(
            LinearRegression().fit(X, y),
            **{LOG_NAME: "model"},  # name=; MLflow 2: artifact_path=
            signature=signature,
        )
    return mlflow.register_model(info.model_uri, name).version


def evaluate(table, name, version):
    """Errors of the model and of a guess, on the newer flats."""
    flats = DeltaTable(table).to_pandas()
    newer = flats.query("flat_id >= 80")
    model = mlflow.pyfunc.load_model(f"models:/{name}/{version}")
    guess = flats.query("flat_id < 80")["rent"].mean()
    error = mean_absolute_error(
        newer["rent"], model.predict(newer[["rooms", "size"]])
    )
    return error, mean_absolute_error(newer["rent"], [guess] * len(newer))


def deploy(name, version, error, error_of_a_guess):
    """Move the alias, or refuse."""
    if error >= error_of_a_guess / 2:
        raise ValueError("not better than a guess: alias stays")
    client.set_registered_model_alias(name, "champion", version)


def score(table, name):
    """Predict all flats with the champion, as the nightly job does."""
    flats = DeltaTable(table).to_pandas()
    model = mlflow.pyfunc.load_model(f"models:/{name}@champion")
    return flats.assign(predicted=model.predict(flats[["rooms", "size"]]))


# endregion


LOG_NAME = "name" if mlflow.__version__.startswith("3") else "artifact_path"
rng = np.random.default_rng(0)
raw = pd.DataFrame(
    {"flat_id": range(100), "rooms": rng.integers(1, 5, 100).astype(float)}
)
raw["size"] = raw["rooms"] * 25 + rng.normal(0, 5, 100)
raw["rent"] = raw["size"] * 12 + rng.normal(0, 20, 100)
raw.loc[7, "rent"] = np.nan
raw = pd.concat([raw, raw.iloc[[3]]])


# region test
def test_chain(raw, table, name):
    """One run through every step; each hand-over is asserted."""
    build_features(raw, table)
    features = DeltaTable(table).to_pandas()
    assert features["flat_id"].is_unique and len(features) == 99

    version = train(table, name)
    signature = mlflow.models.get_model_info(
        f"models:/{name}/{version}"
    ).signature
    assert signature.inputs.input_names() == ["rooms", "size"]

    error, error_of_a_guess = evaluate(table, name, version)
    assert error < error_of_a_guess  # a bound, not a number

    deploy(name, version, error, error_of_a_guess)
    champion = client.get_model_version_by_alias(name, "champion")
    assert champion.version == version

    scored = score(table, name)
    assert len(scored) == len(features)  # no row is lost
    assert scored["predicted"].between(0, 5000).all()


test_chain(raw, "test_flats_pr_17", "test_rents_pr_17")
print("features, training, evaluation, deployment, inference: passed")
#> features, training, evaluation, deployment, inference: passed
# endregion

# region gate
build_features(raw, "test_flats_pr_17")
useless = mlflow.sklearn.log_model(
    DummyRegressor().fit(raw[["rooms", "size"]], [0.0] * len(raw)),
    **{LOG_NAME: "model"},
    input_example=raw[["rooms", "size"]].head(2),
)
version = mlflow.register_model(
    useless.model_uri, "test_rents_pr_17"
).version
errors = evaluate("test_flats_pr_17", "test_rents_pr_17", version)
try:
    deploy("test_rents_pr_17", version, *errors)
except ValueError as error:
    print(error)
    #> not better than a guess: alias stays
champion = client.get_model_version_by_alias("test_rents_pr_17", "champion")
print(f"new version {version}, champion is version {champion.version}")
#> new version 2, champion is version 1
# endregion

# region clean
client.delete_registered_model("test_rents_pr_17")
print([model.name for model in client.search_registered_models()])
#> []
# endregion

try:
    client.get_registered_model("test_rents_pr_17")
except MlflowException as error:
    assert "not found" in error.message
