"""A gate decides, and only then the alias moves."""

# region given
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("churn")
for auc in ("0.84", "0.83", "0.90"):
    version = client.create_model_version(
        "churn", source=f"s3://models/{auc}"
    )
    client.set_model_version_tag("churn", version.version, "auc", auc)
client.set_registered_model_alias("churn", "champion", "1")
# endregion

# region solution
def promote(version):
    champion = client.get_model_version_by_alias("churn", "champion")
    candidate = client.get_model_version("churn", version)
    if float(candidate.tags["auc"]) <= float(champion.tags["auc"]):
        return False
    client.set_registered_model_alias("churn", "champion", version)
    return True
# endregion

def champion():
    return int(client.get_model_version_by_alias("churn", "champion").version)


refused = promote("2")
assert champion() == 1, "Version 2 is worse than the champion, yet it has the alias now."
assert refused is False, "`promote` has to return False when it refuses."
again = promote("1")
assert again is False, "A version is not better than itself: equal is not higher."
done = promote("3")
assert champion() == 3, "Version 3 is better, but the alias did not move."
assert done is True, "`promote` has to return True when the alias moved."
