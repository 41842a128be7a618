"""Only None, Staging, Production and Archived are stages, and only two of them can archive others."""
# survives: client.transition_model_version_stage("charger_fault", 2, "Champion") -- the stage is refused before the version is looked up
# survives: "charger_fault", 2, "Archived", archive_existing_versions=True -- the stage is refused before the version is looked up
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first; to archive from a stage that is not active answers 500, and the client tries again until it gives up

import warnings

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

warnings.simplefilter("ignore", FutureWarning)
client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region unknown
try:
    client.transition_model_version_stage("charger_fault", 1, "Champion")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Invalid Model Version stage: Champion
# endregion

# region archive_archived
try:
    client.transition_model_version_stage(
        "charger_fault", 1, "Archived", archive_existing_versions=True
    )
except MlflowException as error:
    print(error.message.split(" because ")[1].split(". ")[0])
    #> 'Archived' is not an Active stage
# endregion

# region archive_none
try:
    client.transition_model_version_stage(
        "charger_fault", 1, "None", archive_existing_versions=True
    )
except MlflowException as error:
    print(error.message.split(" because ")[1].split(". ")[0])
    #> 'None' is not an Active stage
# endregion

client.transition_model_version_stage("charger_fault", 1, "production")
assert client.get_model_version("charger_fault", 1).current_stage == "Production"
assert client.get_model_version_stages("charger_fault", 1) == [
    "None",
    "Staging",
    "Production",
    "Archived",
]
