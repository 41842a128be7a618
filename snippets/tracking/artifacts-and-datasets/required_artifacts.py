"""A release check lists the artifacts of a run and names what is missing."""

import mlflow

# region check
REQUIRED = {
    "reports/slice_rmse.json",
    "plots/residuals.txt",
    "samples/predictions.json",
    "provenance.json",
}

client = mlflow.MlflowClient()


def all_paths(run_id, folder=None):
    """Return the path of every file among the artifacts of a run."""
    for entry in client.list_artifacts(run_id, folder):
        if entry.is_dir:
            yield from all_paths(run_id, entry.path)
        else:
            yield entry.path


with mlflow.start_run() as run:
    mlflow.log_dict(
        {"north": 51.0, "coast": 63.5}, "reports/slice_rmse.json"
    )
    mlflow.log_dict(
        {"table": "patients", "delta_version": 7}, "provenance.json"
    )

print(sorted(REQUIRED - set(all_paths(run.info.run_id))))
#> ['plots/residuals.txt', 'samples/predictions.json']
# endregion

assert set(all_paths(run.info.run_id)) == {
    "reports/slice_rmse.json",
    "provenance.json",
}
slice_rmse = mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/reports/slice_rmse.json")
assert slice_rmse == {"north": 51.0, "coast": 63.5}
provenance = mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/provenance.json")
assert provenance == {"table": "patients", "delta_version": 7}
