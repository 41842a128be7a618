"""Tags sit on the registered model or on one version; set_..._tag writes, delete_..._tag removes."""
# survives: client.delete_model_version_tag("charger_fault", "1", "never_set_") -- deleting what is not set does nothing, which is the claim
# survives: pass  # instead of client.delete_model_version_tag("charger_fault", "1", "never_set") -- deleting what is not set does nothing, which is the claim

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region set_and_delete
client.set_registered_model_tag(
    "charger_fault", "owner", "grid-reliability"
)
client.set_model_version_tag("charger_fault", "1", "validation", "pending")
print(client.get_model_version("charger_fault", "1").tags)
#> {'validation': 'pending'}

client.set_model_version_tag("charger_fault", "1", "validation", "passed")
client.set_model_version_tag("charger_fault", "1", "reviewed_rows", 1200)

print(client.get_registered_model("charger_fault").tags)
#> {'owner': 'grid-reliability'}
print(client.get_model_version("charger_fault", "1").tags)
#> {'validation': 'passed', 'reviewed_rows': '1200'}

client.delete_model_version_tag("charger_fault", "1", "reviewed_rows")
print(client.get_model_version("charger_fault", "1").tags)
#> {'validation': 'passed'}
# endregion

assert client.get_registered_model("charger_fault").tags == {"owner": "grid-reliability"}
assert client.get_model_version("charger_fault", "1").tags == {"validation": "passed"}

# region remove_model_tag
client.delete_registered_model_tag("charger_fault", "owner")
print(client.get_registered_model("charger_fault").tags)
#> {}

client.delete_model_version_tag("charger_fault", "1", "never_set")
print(client.get_model_version("charger_fault", "1").tags)
#> {'validation': 'passed'}
# endregion

assert client.get_registered_model("charger_fault").tags == {}

# region quiz_two_levels
client.set_registered_model_tag("charger_fault", "validation", "pending")
print(client.get_model_version("charger_fault", "1").tags)
#> {'validation': 'passed'}
# endregion

assert client.get_registered_model("charger_fault").tags == {"validation": "pending"}
