"""A run says that a key was set, and keeps the key to itself."""

# region given
import mlflow

settings = {
    "city": "Bern",
    "radius_km": 5,
    "geocoder_key": "s3cr3t-4711",
}
# endregion

# region solution
with mlflow.start_run() as run:
    shown = {
        name: value for name, value in settings.items()
        if name != "geocoder_key"
    }
    mlflow.log_params(shown | {"key_set": True})
# endregion

data = mlflow.get_run(run.info.run_id).data
assert "s3cr3t-4711" not in data.params.values(), "Everybody who can read the run can read the key."
assert not any("s3cr" in value for value in data.params.values()), "Even a part of the key says something about it, and is in the run for good."
assert not any("s3cr" in value for value in data.tags.values()), "The key is in the run as a tag."
assert data.params.get("key_set") == "True", "The parameter `key_set` with the value True is missing."
assert data.params == {"city": "Bern", "radius_km": "5", "key_set": "True"}, "The parameters are `city`, `radius_km` and `key_set`."
