"""Versions are numbers, and their tags can be asked."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for number in range(1, 12):
    client.create_model_version("churn", source=f"s3://models/{number}")
for number in ("2", "9", "10"):
    client.set_model_version_tag("churn", number, "checks", "passed")
# endregion

# region solution
versions = client.search_model_versions("name = 'churn'")
newest = max(
    int(version.version)
    for version in versions
    if version.tags.get("checks") == "passed"
)
# endregion

assert not hasattr(newest, "tags"), "This is the version with all that it knows; the answer is its number alone."
assert int(newest) != 9, "Text compares letters, and the letter 9 comes after the letter 1: compare numbers."
assert int(newest) != 11, "Version 11 is the newest, but it has no tag `checks`: newer versions than the answer were not checked."
assert newest == 10, "The newest version that passed is 10, as a whole number."
