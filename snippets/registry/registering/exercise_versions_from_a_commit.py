"""A filter on versions puts a tag's value between quotes."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for commit in ("c4f2ab1", "e77d01c", "c4f2ab1"):
    client.create_model_version(
        "churn", source="s3://models/churn", tags={"commit": commit}
    )
# endregion

# region solution
def made_from(commit):
    found = client.search_model_versions(
        f"name = 'churn' AND tags.commit = '{commit}'"
    )
    return {int(version.version) for version in found}
# endregion

made = made_from("c4f2ab1")
assert made, "The search found no version: without an `f` before the quotes the filter holds the word `{commit}`, not its value."
assert 2 not in made, "Version 2 was made from another commit."
assert made == {1, 3}, "Versions 1 and 3 were made from `c4f2ab1`."
assert made_from("e77d01c") == {2}, "From `e77d01c` version 2 was made."
