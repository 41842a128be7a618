"""An alias is on one version at a time, and moving it changes what the next load gets; on these stores it does not outlive its version."""

# region steps
import json

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("fares")


def champion():
    try:
        found = client.get_model_version_by_alias("fares", "champion")
        return f"version {found.version}"
    except MlflowException:
        return "an error"


def told(step):
    versions = client.search_model_versions("name = 'fares'")
    kept = sorted(int(found.version) for found in versions)
    row = {"step": step, "versions": [str(n) for n in kept]}
    print(json.dumps(row | {"champion loads": champion()}))
    #> {"step": "register twice", "versions": ["1", "2"], "champion loads": "an error"}
    #> {"step": "alias on version 1", "versions": ["1", "2"], "champion loads": "version 1"}
    #> {"step": "alias on version 2", "versions": ["1", "2"], "champion loads": "version 2"}
    #> {"step": "roll back", "versions": ["1", "2"], "champion loads": "version 1"}
    #> {"step": "delete version 1", "versions": ["2"], "champion loads": "an error"}


for _ in range(2):
    client.create_model_version("fares", source="s3://models/fares")
told("register twice")
client.set_registered_model_alias("fares", "champion", "1")
told("alias on version 1")
client.set_registered_model_alias("fares", "champion", "2")
told("alias on version 2")
client.set_registered_model_alias("fares", "champion", "1")
told("roll back")
client.delete_model_version("fares", "1")
told("delete version 1")
# endregion

assert champion() == "an error"
client.set_registered_model_alias("fares", "champion", "2")
assert champion() == "version 2"
