"""After an alias has moved, nothing in an open-source registry tells where it pointed before."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")

# region swap
client.set_registered_model_alias("charger_fault", "champion", 1)
print(client.get_model_version("charger_fault", 1).aliases)
#> ['champion']

client.set_registered_model_alias("charger_fault", "champion", 2)
before = client.get_model_version("charger_fault", 1)
print(before.aliases, before.tags, before.current_stage)
#> [] {} None
# endregion

assert before.aliases == [] and before.tags == {}
assert client.get_model_version("charger_fault", 2).aliases == ["champion"]
