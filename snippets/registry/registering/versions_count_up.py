"""Version numbers only count up: the number of a deleted version is not given again while the registered model lives."""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w44", "2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")

# region delete_newest
client.delete_model_version("charger_fault", "3")
added = client.create_model_version(
    "charger_fault", source="s3://charging/models/2026-w47"
)
print(added.version)
#> 4
print(
    sorted(
        int(v.version)
        for v in client.search_model_versions("name = 'charger_fault'")
    )
)
#> [1, 2, 4]
# endregion

assert int(added.version) == 4
