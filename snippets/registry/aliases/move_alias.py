"""Setting an alias again moves it without a word; one version may carry several aliases."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w44", "2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")

# region move
client.set_registered_model_alias("charger_fault", "champion", 2)
client.set_registered_model_alias("charger_fault", "challenger", 3)
print(
    client.get_model_version_by_alias("charger_fault", "champion").version
)
#> 2

client.set_registered_model_alias("charger_fault", "champion", "3")
print(
    client.get_model_version_by_alias("charger_fault", "champion").version
)
#> 3
# endregion

# region on_versions
print(sorted(client.get_model_version("charger_fault", 3).aliases))
#> ['challenger', 'champion']
print(client.get_model_version("charger_fault", 2).aliases)
#> []
# endregion

# region remove
client.delete_registered_model_alias("charger_fault", "challenger")
print(sorted(client.get_registered_model("charger_fault").aliases))
#> ['champion']
print(len(client.search_model_versions("name = 'charger_fault'")))
#> 3
# endregion

assert int(client.get_registered_model("charger_fault").aliases["champion"]) == 3
assert client.get_model_version("charger_fault", 3).aliases == ["champion"]
