"""The client needs two calls, and an open-source registry stores the source as a pointer without opening it."""

from mlflow import MlflowClient

client = MlflowClient()

# region create
client.create_registered_model(
    "charger_fault", description="Will this charger fail within a week?"
)
version = client.create_model_version(
    "charger_fault", source="s3://charging/models/2026-w46"
)
print(version.version, version.status)
#> 1 READY
print(version.source)
#> s3://charging/models/2026-w46
# endregion

assert client.get_registered_model("charger_fault").description == "Will this charger fail within a week?"
assert client.get_model_version("charger_fault", version.version).source == "s3://charging/models/2026-w46"
assert version.run_id in (None, "")
