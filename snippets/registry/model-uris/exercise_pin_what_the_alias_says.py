"""An address with a version stays the same when the alias moves."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for week in ("w44", "w45", "w46"):
    client.create_model_version("churn", source=f"s3://models/{week}")
client.set_registered_model_alias("churn", "champion", "2")
# endregion

# region solution
def pinned(name, alias):
    found = client.get_model_version_by_alias(name, alias)
    return f"models:/{name}/{found.version}"
# endregion

uri = pinned("churn", "champion")
assert uri != "models:/churn@champion", "The alias can move, and this address moves with it."
assert not uri.endswith("/latest"), "`latest` moves as well, with each new version; and today it is not the champion."
assert "@" not in uri, "Behind `@` MLflow reads an alias; the number of a version follows a slash."
assert uri != "models:/churn/3", "That is the newest version, not the champion."
assert uri == "models:/churn/2", "The champion is version 2 of `churn` now."
client.set_registered_model_alias("churn", "champion", "1")
assert pinned("churn", "champion") == "models:/churn/1", "After the alias was moved to version 1, a new call has to name version 1."
