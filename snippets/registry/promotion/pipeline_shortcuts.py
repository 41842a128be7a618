"""Three shortcuts on the way to a version, each caught by one check of its trace tags."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
honest = {"commit": "9f2c1ab", "table_version": "48", "tests": "passed"}
hasty = {"commit": "9f2c1ab-dirty", "table_version": "latest", "tests": "skipped"}
for week, tags in (("2026-w45", honest), ("2026-w46", hasty)):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}", tags=tags)


# region checks
def shortcuts(version):
    """List the shortcuts that the trace tags of a version give away."""
    tags = version.tags
    found = []
    if tags.get("commit", "-dirty").endswith("-dirty"):
        found.append("trained from uncommitted code")
    if not tags.get("table_version", "").isdigit():
        found.append("trained on a moving table")
    if tags.get("tests") != "passed":
        found.append("released without its tests")
    return found


print(shortcuts(client.get_model_version("charger_fault", "1")))
#> []
print(len(shortcuts(client.get_model_version("charger_fault", "2"))))
#> 3
# endregion

assert shortcuts(client.get_model_version("charger_fault", "2")) == [
    "trained from uncommitted code",
    "trained on a moving table",
    "released without its tests",
]
unmarked = client.create_model_version("charger_fault", source="s3://charging/models/2026-w47")
assert len(shortcuts(unmarked)) == 3
