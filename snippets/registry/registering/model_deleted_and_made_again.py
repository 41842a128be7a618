"""A registered model that was deleted and made again counts from 1: number 1 then means another model."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w45")

# region again
client.delete_model_version("charger_fault", "1")
second = client.create_model_version(
    "charger_fault", source="s3://charging/models/2026-w46"
)
print(second.version)
#> 2

client.delete_registered_model("charger_fault")
client.create_registered_model("charger_fault")
third = client.create_model_version(
    "charger_fault", source="s3://charging/models/2026-w47"
)
print(third.version, third.source)
#> 1 s3://charging/models/2026-w47
# endregion

assert int(second.version) == 2
assert client.get_model_version("charger_fault", "1").source == "s3://charging/models/2026-w47"
