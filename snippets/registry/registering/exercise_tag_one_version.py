"""A version's tag belongs to that version, a model's tag to all of them."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w44", "w45"):
    client.create_model_version("churn", source=f"s3://models/{week}")
# endregion

# region solution
client.set_model_version_tag("churn", "2", "checks", "passed")
# endregion

assert "checks" not in client.get_registered_model("churn").tags, "The tag is on the registered model, so it speaks of all versions."
assert client.get_model_version("churn", "2").tags == {"checks": "passed"}, "Version 2 has to have the tag `checks` with the value `passed`."
assert client.get_model_version("churn", "1").tags == {}, "Version 1 has the tag as well, but its checks were not run."
