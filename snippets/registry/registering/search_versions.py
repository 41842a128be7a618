"""On an open-source registry versions are found by name, run, tag or number, the last edited first; aliases cannot be filtered."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

client = MlflowClient()
client.create_registered_model("charger_fault")
for week, commit in (("2026-w45", "9f2c1ab"), ("2026-w46", "77d03e5")):
    source = f"s3://charging/models/{week}"
    client.create_model_version("charger_fault", source=source, tags={"commit": commit})

# region by_tag
found = client.search_model_versions(
    "name = 'charger_fault' AND tags.commit = '9f2c1ab'"
)
print([int(v.version) for v in found])
#> [1]
# endregion

# region by_alias
try:
    client.search_model_versions("aliases = 'champion'")
except MlflowException as error:
    print(error.message.split(". Valid")[0])
    #> Invalid attribute key 'aliases' specified
# endregion

# region default_order
def numbers():
    return [
        int(v.version)
        for v in client.search_model_versions("name = 'charger_fault'")
    ]


client.set_model_version_tag("charger_fault", "1", "reviewed", "2026-11")
client.set_registered_model_alias("charger_fault", "champion", 1)
print(numbers())
#> [2, 1]
client.update_model_version(
    "charger_fault", "1", "Reviewed again in November."
)
print(numbers())
#> [1, 2]
# endregion

# region newest
[newest] = client.search_model_versions(
    "name = 'charger_fault'",
    order_by=["version_number DESC"],
    max_results=1,
)
print(newest.version)
#> 2
# endregion

first = client.get_model_version("charger_fault", 1)
assert int(newest.version) == 2
assert first.tags == {"commit": "9f2c1ab", "reviewed": "2026-11"} and first.aliases == ["champion"]
