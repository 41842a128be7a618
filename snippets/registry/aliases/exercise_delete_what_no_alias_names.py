"""Versions without an alias can go; on MLflow 3.17 deleting one with an alias takes the alias away too."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w42", "w43", "w44", "w45", "w46"):
    client.create_model_version("churn", source=f"s3://models/{week}")
client.set_registered_model_alias("churn", "previous", "2")
client.set_registered_model_alias("churn", "champion", "4")
client.set_registered_model_alias("churn", "challenger", "5")
# endregion

# region solution
aliases = client.get_registered_model("churn").aliases
kept = {int(version) for version in aliases.values()}
for version in client.search_model_versions("name = 'churn'"):
    if int(version.version) not in kept:
        client.delete_model_version("churn", version.version)
# endregion

left = sorted(int(version.version) for version in client.search_model_versions("name = 'churn'"))
aliases = client.get_registered_model("churn").aliases
assert "previous" in aliases, "Version 2 and its alias `previous` are gone, and with them the way back: the version was old, but named."
assert "challenger" in aliases, "Version 5 and its alias `challenger` are gone: it was not the champion, but named."
assert "champion" in aliases, "The champion is gone."
assert left == [2, 4, 5], "Versions 1 and 3 have no alias and have to go; one of them is still there."
