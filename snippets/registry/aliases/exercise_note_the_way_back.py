"""The old champion keeps an alias of its own before the change."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w44", "w45", "w46"):
    client.create_model_version("churn", source=f"s3://models/{week}")
client.set_registered_model_alias("churn", "champion", "2")
# endregion

# region solution
old = client.get_model_version_by_alias("churn", "champion")
client.set_registered_model_alias("churn", "previous", old.version)
client.set_registered_model_alias("churn", "champion", "3")
# endregion

aliases = {alias: int(version) for alias, version in client.get_registered_model("churn").aliases.items()}
assert aliases.get("champion") == 3, "Version 3 has to be the champion."
assert aliases.get("previous") != 3, "`previous` is on the new champion: you asked for the champion after you had moved it."
assert aliases.get("previous") == 2, "`previous` has to be on version 2; version 1 has never been the champion here."
