"""Each part of a run's page in the UI is a part of the Run object."""
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

import mlflow
import pandas as pd

# region log
patients = pd.DataFrame({"bmi": [32.1, 21.6], "progression": [151.0, 75.0]})

with mlflow.start_run(
    run_name="ridge", tags={"team": "endocrinology"}
) as active:
    mlflow.log_param("alpha", 0.1)
    mlflow.log_metric("val/rmse", 53.3)
    mlflow.log_dict({"delta_version": 7}, "provenance.json")
    mlflow.log_input(
        mlflow.data.from_pandas(patients, name="patients"),
        context="training",
    )
# endregion

# region read
run = mlflow.get_run(active.info.run_id)

print("About this run:", run.info.run_name, run.info.status)
#> About this run: ridge FINISHED
print("Parameters:", run.data.params)
#> Parameters: {'alpha': '0.1'}
print("Metrics:", run.data.metrics)
#> Metrics: {'val/rmse': 53.3}
print(
    "Tags:",
    {
        key: run.data.tags[key]
        for key in run.data.tags
        if "mlflow." not in key
    },
)
#> Tags: {'team': 'endocrinology'}
print(
    "Datasets:", [entry.dataset.name for entry in run.inputs.dataset_inputs]
)
#> Datasets: ['patients']
files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
print("Artifacts:", [file.path for file in files])
#> Artifacts: ['provenance.json']
# endregion

assert {"mlflow.source.name", "mlflow.source.type", "mlflow.user"} <= set(
    run.data.tags
)
data = run.inputs.dataset_inputs[0]
assert '"bmi"' in data.dataset.schema and '"progression"' in data.dataset.schema
assert {tag.key: tag.value for tag in data.tags} == {"mlflow.data.context": "training"}
provenance = mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/provenance.json")
assert provenance == {"delta_version": 7}
