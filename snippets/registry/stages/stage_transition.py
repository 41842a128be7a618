"""A stage holds as many versions as you put there, unless archive_existing_versions=True."""

import warnings

from mlflow import MlflowClient

warnings.simplefilter("ignore", FutureWarning)
client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w44", "2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")


# region crowd
def stages():
    found = client.search_model_versions(
        "name = 'charger_fault'", order_by=["version_number ASC"]
    )
    return {int(v.version): v.current_stage for v in found}


client.transition_model_version_stage("charger_fault", 1, "Production")
client.transition_model_version_stage("charger_fault", 2, "Production")
print(stages())
#> {1: 'Production', 2: 'Production', 3: 'None'}
# endregion

crowd = stages()

# region archive
client.transition_model_version_stage(
    "charger_fault", 3, "Production", archive_existing_versions=True
)
print(stages())
#> {1: 'Archived', 2: 'Archived', 3: 'Production'}
# endregion

archived = stages()

# region any_order
words = ["None", "Staging", "Production", "Archived"]
moves = 0
for before in words:
    for after in words:
        for stage in (before, after):
            client.transition_model_version_stage("charger_fault", 1, stage)
        moves += stages()[1] == after
print(moves)
#> 16
# endregion

assert crowd == {1: "Production", 2: "Production", 3: "None"}
assert archived == {1: "Archived", 2: "Archived", 3: "Production"}
assert stages() == {1: "Archived", 2: "Archived", 3: "Production"}
