"""Two versions are compared by their trace tags: what changed since the last good one?"""

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
trace = {"commit": "9f2c1ab", "table_version": "41", "features": "failed_sessions,site"}
for week, changed in (("2026-w45", {}), ("2026-w46", {"table_version": "48"})):
    client.create_model_version(
        "charger_fault", source=f"s3://charging/models/{week}", tags={**trace, **changed}
    )


# region compare
def what_changed(name, before, after):
    """Map each trace tag that differs to its (old, new) values."""
    old = client.get_model_version(name, before).tags
    new = client.get_model_version(name, after).tags
    return {
        key: (old.get(key), new.get(key))
        for key in sorted({*old, *new})
        if old.get(key) != new.get(key)
    }


print(what_changed("charger_fault", "1", "2"))
#> {'table_version': ('41', '48')}
# endregion

assert what_changed("charger_fault", "1", "2") == {"table_version": ("41", "48")}
assert what_changed("charger_fault", "1", "1") == {}
