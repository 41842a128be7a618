"""The newest version need not be a good one: deploy the newest that passed its gate."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
for week, gate in (("2026-w44", "passed"), ("2026-w45", "passed"), ("2026-w46", "failed")):
    client.create_model_version(
        "charger_fault", source=f"s3://charging/models/{week}", tags={"gate": gate}
    )

# region choose
[newest] = client.search_model_versions(
    "name = 'charger_fault'",
    order_by=["version_number DESC"],
    max_results=1,
)
print(newest.version, newest.tags["gate"])
#> 3 failed

passed = client.search_model_versions(
    "name = 'charger_fault' AND tags.gate = 'passed'"
)
candidate = max(passed, key=lambda version: int(version.version))
client.set_registered_model_alias(
    "charger_fault", "challenger", candidate.version
)
print(candidate.version)
#> 2
# endregion

assert int(newest.version) == 3 and int(candidate.version) == 2
assert client.get_model_version("charger_fault", 2).aliases == ["challenger"]
