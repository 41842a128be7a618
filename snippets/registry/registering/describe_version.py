"""A version's description and tags can change at any time; its source and its run cannot."""

import inspect

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version("charger_fault", source="s3://charging/models/2026-w46")

# region describe
client.update_registered_model(
    "charger_fault", "Will this charger fail within a week?"
)
client.update_model_version(
    "charger_fault", 1, "Adds the door-open counter as a feature."
)
print(client.get_registered_model("charger_fault").description)
#> Will this charger fail within a week?
print(client.get_model_version("charger_fault", 1).description)
#> Adds the door-open counter as a feature.
# endregion

# region updatable
print(list(inspect.signature(client.update_model_version).parameters))
#> ['name', 'version', 'description']
# endregion

assert client.get_model_version("charger_fault", 1).source == "s3://charging/models/2026-w46"
