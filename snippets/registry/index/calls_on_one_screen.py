"""Each call of the registry sheet does what the comment beside it says."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 2.22.5/server, 3.0.1/server -- over HTTP `set_model_version_tag` takes a version as text only: a number raises; instead: `"2"`, or `str(version)`

import mlflow
import pandas as pd
from sklearn.linear_model import LinearRegression

rides = pd.DataFrame({"km": [2.0, 4.0, 6.0]})
model = LinearRegression().fit(rides, [8.0, 14.0, 20.0])
with mlflow.start_run():
    model_uri = mlflow.sklearn.log_model(model, "fare", input_example=rides).model_uri

# region register
import mlflow

# In Unity Catalog the name has three parts: prod.taxi.fare
version = mlflow.register_model(model_uri, "fare")  # new name: version 1
version = mlflow.register_model(model_uri, "fare")  # known name: 2
# log_model(..., registered_model_name="fare") does both at once

client = mlflow.MlflowClient()
client.set_registered_model_alias("fare", "champion", 1)
client.set_registered_model_alias("fare", "champion", 2)  # moves it
client.get_model_version_by_alias("fare", "champion").version
client.set_model_version_tag("fare", 2, "checked", "yes")
client.set_registered_model_tag("fare", "owner", "pricing")
client.update_model_version("fare", 2, description="rides of May")
client.search_model_versions("name = 'fare'")  # here newest first
client.get_registered_model("fare").aliases  # alias -> version
client.copy_model_version("models:/fare@champion", "fare_prod")
client.delete_model_version("fare", 1)  # its number is not used again

mlflow.pyfunc.load_model("models:/fare/2")  # this version
mlflow.pyfunc.load_model("models:/fare@champion")  # who has the alias
client.delete_registered_model_alias("fare", "champion")
# endregion

assert str(version.version) == "2" and client.get_model_version("fare", "2").description == "rides of May"
assert [str(v.version) for v in client.search_model_versions("name = 'fare'")] == ["2"]
assert client.get_model_version("fare", "2").tags == {"checked": "yes"}
assert client.get_registered_model("fare").tags == {"owner": "pricing"}
assert client.get_registered_model("fare").aliases == {}
copied = client.get_model_version("fare_prod", "1")
assert copied.source == "models:/fare/2"
assert str(mlflow.register_model(model_uri, "fare").version) == "3"
assert [str(v.version) for v in client.search_model_versions("name = 'fare'")] == ["3", "2"]
assert mlflow.pyfunc.load_model("models:/fare/2").predict(rides).round(6).tolist() == [8.0, 14.0, 20.0]
