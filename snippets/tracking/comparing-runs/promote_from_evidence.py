"""A promotion step reads the evidence of the run instead of evaluating again."""

import mlflow

# region promote
client = mlflow.MlflowClient()
client.create_registered_model("bike-demand")

for gate_pass in [1, 0]:
    with mlflow.start_run() as run:
        mlflow.log_metric("gate_pass", gate_pass)
    client.create_model_version(
        "bike-demand",
        f"{run.info.artifact_uri}/model",
        run_id=run.info.run_id,
    )


def promote(version):
    """Make a version champion if its source run passed its gates."""
    source_run = client.get_run(
        client.get_model_version("bike-demand", version).run_id
    )
    if source_run.data.metrics.get("gate_pass") != 1:
        return "refused"
    client.set_registered_model_alias("bike-demand", "champion", version)
    return "promoted"


print(promote("1"), promote("2"))
#> promoted refused
champion = client.get_model_version_by_alias("bike-demand", "champion")
print("champion is version", champion.version)
#> champion is version 1
# endregion

assert promote("2") == "refused"
assert (
    str(client.get_model_version_by_alias("bike-demand", "champion").version) == "1"
)
