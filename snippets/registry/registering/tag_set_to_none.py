"""Setting a tag to None stores the text None; only the delete calls remove the key."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region none
client.set_registered_model_tag("charger_fault", "owner", None)
print(client.get_registered_model("charger_fault").tags)
#> {'owner': 'None'}
client.delete_registered_model_tag("charger_fault", "owner")
print(client.get_registered_model("charger_fault").tags)
#> {}
# endregion

client.set_model_version_tag("charger_fault", "1", "approved", True)
assert client.get_model_version("charger_fault", "1").tags == {"approved": "True"}
assert client.get_registered_model("charger_fault").tags == {}
