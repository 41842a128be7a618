"""Promotion moves one alias and removes the other."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w44", "w45"):
    client.create_model_version("churn", source=f"s3://models/{week}")
client.set_registered_model_alias("churn", "champion", "1")
client.set_registered_model_alias("churn", "challenger", "2")
# endregion

# region solution
challenger = client.get_model_version_by_alias("churn", "challenger")
client.set_registered_model_alias(
    "churn", "champion", challenger.version
)
client.delete_registered_model_alias("churn", "challenger")
# endregion

aliases = {alias: int(version) for alias, version in client.get_registered_model("churn").aliases.items()}
assert aliases.get("champion") != 1, "The alias `champion` is still on version 1."
assert "challenger" not in aliases, "A version still has the alias `challenger`; delete it, or the next comparison finds the champion twice."
assert aliases == {"champion": 2}, "The alias `champion` has to be on version 2."
