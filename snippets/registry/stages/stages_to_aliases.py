"""Moving from stages to aliases: the highest version in Production becomes the champion."""

import warnings

from mlflow import MlflowClient

warnings.simplefilter("ignore", FutureWarning)
client = MlflowClient()
client.create_registered_model("charger_fault")
for week in ("2026-w44", "2026-w45", "2026-w46"):
    client.create_model_version("charger_fault", source=f"s3://charging/models/{week}")
client.transition_model_version_stage("charger_fault", 1, "Production")
client.transition_model_version_stage("charger_fault", 2, "Production")
client.transition_model_version_stage("charger_fault", 3, "Staging")

# region move
alias_for = {"Production": "champion", "Staging": "challenger"}
for version in client.get_latest_versions(
    "charger_fault", stages=list(alias_for)
):
    alias = alias_for[version.current_stage]
    client.set_registered_model_alias(
        "charger_fault", alias, version.version
    )

for alias in alias_for.values():
    print(
        alias,
        client.get_model_version_by_alias("charger_fault", alias).version,
    )
    #> champion 2
    #> challenger 3
# endregion

assert int(client.get_model_version_by_alias("charger_fault", "champion").version) == 2
assert int(client.get_model_version_by_alias("charger_fault", "challenger").version) == 3
