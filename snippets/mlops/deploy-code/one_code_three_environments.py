"""One training function runs in three environments: each trains its own model, on its own rows, under its own name."""

import mlflow
import numpy as np
import pandas as pd
from mlflow import MlflowClient

client = MlflowClient()
LOG_NAME = "name" if mlflow.__version__.startswith("3") else "artifact_path"
rng = np.random.default_rng(1)


def rents(rows):
    size = rng.uniform(20, 120, rows)
    return pd.DataFrame(
        {"size": size, "rent": 11 * size + rng.normal(0, 60, rows)}
    )


TABLES = {"dev": rents(50), "staging": rents(200), "prod": rents(20_000)}

# region train
from sklearn.linear_model import LinearRegression


def train(catalog, commit):
    """The released code: the environment is an argument."""
    flats = TABLES[catalog]  # {catalog}.rents.flats
    mlflow.set_experiment(f"{catalog}-rents")
    with mlflow.start_run(tags={"commit": commit}):
        mlflow.log_param("rows", len(flats))
        model = LinearRegression().fit(flats[["size"]], flats["rent"])
        info = mlflow.sklearn.log_model(
            model,
            **{LOG_NAME: "model"},  # name=; MLflow 2: artifact_path=
            input_example=flats[["size"]].head(2),
        )
    return mlflow.register_model(
        info.model_uri, f"{catalog}.rents.model", tags={"commit": commit}
    )


# endregion


# region run
for catalog in ["dev", "staging", "prod"]:
    train(catalog, commit="9f2c1ab")

slopes = {}
for model in client.search_registered_models():
    version = client.get_model_version(model.name, "1")
    rows = client.get_run(version.run_id).data.params["rows"]
    slopes[model.name] = mlflow.sklearn.load_model(
        f"models:/{model.name}/1"
    ).coef_[0]
    print(model.name, version.tags["commit"], rows, "rows")
    #> dev.rents.model 9f2c1ab 50 rows
    #> prod.rents.model 9f2c1ab 20000 rows
    #> staging.rents.model 9f2c1ab 200 rows
print(len(set(slopes.values())), "different models from one commit")
#> 3 different models from one commit
# endregion


# region validate
def promote(name, version, limit):
    """Production's own check: the alias moves in prod, and only there."""
    model = mlflow.pyfunc.load_model(f"models:/{name}/{version}")
    newest = TABLES["prod"].tail(1000)
    error = (model.predict(newest[["size"]]) - newest["rent"]).abs().mean()
    if error < limit:
        client.set_registered_model_alias(name, "champion", version)
    return error < limit


print(promote("prod.rents.model", "1", limit=60))
#> True
for name in ["dev.rents.model", "prod.rents.model"]:
    print(name, list(client.get_registered_model(name).aliases))
    #> dev.rents.model []
    #> prod.rents.model ['champion']
# endregion

assert not promote("prod.rents.model", "1", limit=1)
