"""Deleting a tag is another thing than emptying it."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
client.create_model_version("churn", source="s3://models/w44")
client.set_model_version_tag("churn", "1", "checks", "passed")
client.set_model_version_tag("churn", "1", "owner", "team-retention")
# endregion

# region solution
client.delete_model_version_tag("churn", "1", "checks")
# endregion

tags = client.get_model_version("churn", "1").tags
assert "checks" not in tags, "The tag `checks` is still there; remove it from the version, do not empty it."
assert tags == {"owner": "team-retention"}, "The tag `owner` has to stay."
