"""A rollback moves the alias to the version that was noted, and says on the other version why."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week, checks in (
    ("w44", "passed"),
    ("w45", "failed"),
    ("w46", "passed"),
):
    client.create_model_version(
        "churn", source=f"s3://models/{week}", tags={"checks": checks}
    )
client.set_registered_model_alias("churn", "previous", "1")
client.set_registered_model_alias("churn", "champion", "3")
# endregion

# region solution
bad = client.get_model_version_by_alias("churn", "champion")
good = client.get_model_version_by_alias("churn", "previous")
client.set_registered_model_alias("churn", "champion", good.version)
client.set_model_version_tag(
    "churn", bad.version, "rolled_back", "latency"
)
# endregion

versions = {int(v.version): v.tags for v in client.search_model_versions("name = 'churn'")}
champion = int(client.get_model_version_by_alias("churn", "champion").version)
assert champion != 2, "Version 2 failed its checks and has never been the champion: it only has the next lower number."
assert champion == 1, "The champion has to be version 1, which `previous` names."
assert 3 in versions, "Version 3 is deleted; nobody can find out any more why it was slow."
assert "rolled_back" not in versions[1], "The tag is on the good version: when you asked for the champion, the alias had already moved."
assert versions[3].get("rolled_back") == "latency", "Version 3 has to have the tag `rolled_back` with the value `latency`."
