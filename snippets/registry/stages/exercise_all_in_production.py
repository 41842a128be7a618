"""get_latest_versions gives one version a stage, a search gives all."""

# region given
import warnings

from mlflow import MlflowClient

warnings.simplefilter("ignore", FutureWarning)
client = MlflowClient()
client.create_registered_model("churn")
stages = ("Production", "Archived", "Production", "Staging")
for number, stage in enumerate(stages, 1):
    client.create_model_version("churn", source=f"s3://models/{number}")
    client.transition_model_version_stage("churn", str(number), stage)
# endregion

# region solution
def running(name):
    found = client.search_model_versions(f"name = '{name}'")
    return sorted(
        int(version.version)
        for version in found
        if version.current_stage == "Production"
    )
# endregion

found = running("churn")
assert found, "This finds no version: the stage is spelled `Production`."
assert all(isinstance(number, int) for number in found), "A version's number comes as text: make each a whole number."
assert found != [3], "Version 1 is in Production too; `get_latest_versions` gives only the newest of a stage."
assert 2 not in found, "Version 2 is Archived, not in Production."
assert found == [1, 3], "Versions 1 and 3 are in Production, and the lowest comes first."
client.transition_model_version_stage("churn", "4", "Production")
assert running("churn") == [1, 3, 4], "After version 4 was moved to Production, too, it has to be in the answer."
