"""An alias keeps no history, so the promotion itself writes who, why, from and to."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`

from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w45", "2026-w46"):
    client.create_model_version(
        "charger_fault", source=f"s3://charging/models/{week}", tags={"author": "Ines"}
    )
client.set_registered_model_alias("charger_fault", "champion", 1)


# region promote
def promote(name, version, approver, why):
    """Move the champion alias; refuses an author who approves."""
    if approver == client.get_model_version(name, version).tags["author"]:
        raise PermissionError(
            f"{approver} wrote version {version} and cannot approve it"
        )
    previous = client.get_model_version_by_alias(name, "champion").version
    client.set_model_version_tag(
        name, version, "promoted", f"{previous}->{version}: {why}"
    )
    client.set_model_version_tag(name, version, "approved_by", approver)
    client.set_registered_model_alias(name, "champion", version)


try:
    promote(
        "charger_fault", "2", approver="Ines", why="recall 0.83 over 0.79"
    )
except PermissionError as error:
    print(error)
    #> Ines wrote version 2 and cannot approve it

promote("charger_fault", "2", approver="Tomas", why="recall 0.83 over 0.79")
print(client.get_model_version("charger_fault", "2").tags["promoted"])
#> 1->2: recall 0.83 over 0.79
# endregion

assert client.get_model_version("charger_fault", "2").tags["approved_by"] == "Tomas"
assert client.get_model_version("charger_fault", "2").aliases == ["champion"]
