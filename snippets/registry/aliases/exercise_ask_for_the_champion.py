"""The version behind an alias, not the newest one."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w44", "w45", "w46"):
    client.create_model_version("churn", source=f"s3://models/{week}")
client.set_registered_model_alias("churn", "champion", "2")
# endregion

# region solution
champion = client.get_model_version_by_alias("churn", "champion")
source = champion.source
# endregion

assert int(client.get_model_version_by_alias("churn", "champion").version) == 2, "The alias still has to be on version 2: this was a question, not a change."
assert source != "s3://models/w46", "That is the newest version; the alias `champion` is on another."
assert source == "s3://models/w45", "The champion's source is `s3://models/w45`."
