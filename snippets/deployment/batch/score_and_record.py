"""A batch job resolves the alias once, scores with that version and writes the version beside each score."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the version comes back as text; instead: compare `int(version)`

import mlflow
import pandas as pd
from mlflow import MlflowClient
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

past = pd.DataFrame({"km": [2.0, 6.0, 10.0], "minutes": [10.0, 12.0, 40.0]})
client = MlflowClient()
client.create_registered_model("fare")
for start in (3.04, 4.04):
    model = LinearRegression().fit(past, start + 2 * past["km"] + past["minutes"] / 2)
    with mlflow.start_run():
        logged = mlflow.sklearn.log_model(model, "fare", signature=infer_signature(past), pip_requirements=["scikit-learn"])
    mlflow.register_model(logged.model_uri, "fare")
client.set_registered_model_alias("fare", "champion", 1)
trips = pd.DataFrame({"trip": [17, 18], "minutes": [30.0, 8.0], "km": [5.0, 3.0]}).set_index("trip")

# region score
champion = client.get_model_version_by_alias("fare", "champion")
model = mlflow.pyfunc.load_model(f"models:/fare/{champion.version}")

scored = trips.assign(
    fare=model.predict(trips).round(1),
    model_version=champion.version,
    scored_at=pd.Timestamp.now("UTC"),
)
print(scored[["fare", "model_version"]].to_string())
#>       fare  model_version
#> trip
#> 17    28.0              1
#> 18    13.0              1
# endregion

# region quiz_moved
model = mlflow.pyfunc.load_model("models:/fare@champion")
client.set_registered_model_alias("fare", "champion", 2)
noted = client.get_model_version_by_alias("fare", "champion").version
print(float(model.predict(trips).round(1)[0]), noted)
#> 28.0 2
# endregion

assert scored["fare"].tolist() == [28.0, 13.0]
assert set(scored["model_version"].astype(int)) == {1}
assert scored["scored_at"].dt.tz is not None
now = mlflow.pyfunc.load_model("models:/fare@champion")
assert now.predict(trips).round(1).tolist() == [29.0, 14.0]
