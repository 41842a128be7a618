"""A releasable version can be rebuilt, called by name, traced to its run, and taken back."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on; every other line is the same on 2.x

import mlflow
import pandas as pd
from mlflow.tracking import MlflowClient
from sklearn.linear_model import LinearRegression

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0], "floor": [1.0, 4.0, 2.0]})
rents = [600, 900, 1350]
client = MlflowClient()

for features in (["area_m2"], ["area_m2", "floor"]):
    with mlflow.start_run():
        mlflow.log_params({"features": features, "data": "flats@2026-11-01"})
        model = LinearRegression().fit(flats[features], rents)
        mlflow.sklearn.log_model(
            model,
            name="rent",
            input_example=flats[features][:2],
            registered_model_name="rent",
            pip_requirements=["scikit-learn==1.9.1"],
        )
client.set_registered_model_alias("rent", "champion", 1)

# region release
# Called in a standard way
champion = mlflow.pyfunc.load_model("models:/rent@champion")
print(champion.predict(flats).round().tolist())
#> [600.0, 900.0, 1350.0]

version = client.get_model_version_by_alias("rent", "champion")  # traced
print(mlflow.get_run(version.run_id).data.params["data"])
#> flats@2026-11-01

# Rebuilt
requirements = mlflow.pyfunc.get_model_dependencies("models:/rent@champion")
print(
    [
        line.split("==")[0]
        for line in open(requirements).read().split()
        if "learn" in line
    ]
)
#> ['scikit-learn']

for number in (2, 1):  # promoted, and taken back
    client.set_registered_model_alias("rent", "champion", number)
    print(client.get_model_version_by_alias("rent", "champion").version)
    #> 2
    #> 1
# endregion

assert client.get_model_version_by_alias("rent", "champion").run_id == version.run_id
assert champion.metadata.get_input_schema().input_names() == ["area_m2"]
assert "scikit-learn==" in open(requirements).read()
history = mlflow.pyfunc.load_model("models:/rent/2").metadata.get_input_schema().input_names()
assert history == ["area_m2", "floor"]
