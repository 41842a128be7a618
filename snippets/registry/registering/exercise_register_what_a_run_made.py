"""A version that names its run can be traced back."""

# region given
import mlflow
from mlflow import MlflowClient

client = MlflowClient()
with mlflow.start_run() as run:
    mlflow.log_text("weights", "model/weights.txt")
source = f"{run.info.artifact_uri}/model"
client.create_registered_model("churn")
# endregion

# region solution
client.create_model_version(
    "churn", source=source, run_id=run.info.run_id
)
# endregion

version = client.get_model_version("churn", "1")
assert version.source == source, "The version's source has to be `source`."
assert not version.tags, "The run's id stands there only as a tag, where nothing looks for it."
assert version.run_id == run.info.run_id, "The version does not say which run it came from."
