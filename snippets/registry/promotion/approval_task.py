"""A deployment job's approval task reads a tag on the version and fails until someone sets it."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("prod.charging.charger_fault")
client.create_model_version("prod.charging.charger_fault", source="s3://charging/models/2026-w46")


# region approval
def approval_task(model_name, model_version, approval_tag="approval"):
    """Raise PermissionError unless the approval tag says approved."""
    tags = client.get_model_version(model_name, model_version).tags
    if tags.get(approval_tag, "").lower() != "approved":
        raise PermissionError(f"version {model_version} is not approved")


job_parameters = {
    "model_name": "prod.charging.charger_fault",
    "model_version": "1",
}
try:
    approval_task(**job_parameters)
except PermissionError as error:
    print(error)
    #> version 1 is not approved

client.set_model_version_tag(
    "prod.charging.charger_fault", "1", "approval", "Approved"
)
print(approval_task(**job_parameters))
#> None
# endregion

assert approval_task(**job_parameters) is None
