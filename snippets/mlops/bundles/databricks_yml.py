"""A `databricks.yml` with an experiment, a registered model, an endpoint, a job, a schema, a volume and a monitor, read by the typed classes that Databricks publishes."""
# runs: mlflow>=3 -- databricks-bundles is installed beside MLflow 3
# survives: entity["alias"] = "champion_" -- the field is refused, whatever it says
# survives: MlflowModel.from_dict({"name": "rents_", "catalog_name": "prod"}) -- the field is refused, whatever the name
# survives: MlflowModel.from_dict({"name": "rents", "catalog_name": "prod_"}) -- the field is refused, whatever it says

import yaml

# region resources
RESOURCES = r"""
bundle:
  name: rents

variables:
  catalog:
    description: Where tables and models of this target live.

resources:
  experiments:
    rents:
      name: /Shared/rents-${bundle.target}

  registered_models:
    rents:
      catalog_name: ${var.catalog}
      schema_name: ${resources.schemas.ml.name}
      name: rents

  model_serving_endpoints:
    rents:
      name: rents
      config:
        served_entities:
          - entity_name: "${var.catalog}.${resources.schemas.ml.name}.\
              ${resources.registered_models.rents.name}"
            entity_version: "3"
            workload_size: Small
            scale_to_zero_enabled: true

  jobs:
    train:
      name: rents-train
      schedule:
        quartz_cron_expression: 0 0 4 * * ?
        timezone_id: UTC
      tasks:
        - task_key: train
          notebook_task:
            notebook_path: ./notebooks/train.py
            base_parameters:
              catalog: ${var.catalog}
              schema: ${resources.schemas.ml.name}
              model: ${resources.registered_models.rents.name}
"""
# endregion

# region data
DATA = """
resources:
  schemas:
    ml:
      catalog_name: ${var.catalog}
      name: ml

  volumes:
    reports:
      catalog_name: ${var.catalog}
      schema_name: ${resources.schemas.ml.name}
      name: reports

  quality_monitors:
    predictions:
      table_name: ${var.catalog}.${resources.schemas.ml.name}.predictions
      output_schema_name: ${var.catalog}.monitoring
      assets_dir: /Shared/rents/monitoring
      inference_log:
        problem_type: PROBLEM_TYPE_REGRESSION
        prediction_col: predicted
        timestamp_col: scored_at
        model_id_col: model_version
        granularities: [1 day]
"""
# endregion

# region targets
TARGETS = """
targets:
  dev:
    mode: development
    default: true
    variables: {catalog: dev}

  staging:
    variables: {catalog: staging}

  prod:
    mode: production
    variables: {catalog: prod}
    workspace:
      root_path: /Workspace/Shared/.bundle/${bundle.name}/${bundle.target}
    run_as:
      service_principal_name: 0a1b2c3d-0000-0000-0000-00000000000f
"""
# endregion

bundle = yaml.safe_load(RESOURCES) | yaml.safe_load(TARGETS)
bundle["resources"] |= yaml.safe_load(DATA)["resources"]

# region kinds
from databricks.bundles.experiments import MlflowExperiment
from databricks.bundles.jobs import Job
from databricks.bundles.model_serving_endpoints import ModelServingEndpoint
from databricks.bundles.quality_monitors import QualityMonitor
from databricks.bundles.registered_models import RegisteredModel
from databricks.bundles.schemas import Schema
from databricks.bundles.volumes import Volume

CLASSES = {
    "experiments": MlflowExperiment,
    "registered_models": RegisteredModel,
    "model_serving_endpoints": ModelServingEndpoint,
    "jobs": Job,
    "schemas": Schema,
    "volumes": Volume,
    "quality_monitors": QualityMonitor,
}
for kind, resources in bundle["resources"].items():
    for key, settings in resources.items():
        read = CLASSES[kind].from_dict(settings)
        print(f"{kind}.{key}: {type(read).__name__}")
        #> experiments.rents: MlflowExperiment
        #> registered_models.rents: RegisteredModel
        #> model_serving_endpoints.rents: ModelServingEndpoint
        #> jobs.train: Job
        #> schemas.ml: Schema
        #> volumes.reports: Volume
        #> quality_monitors.predictions: QualityMonitor
# endregion

# region misspelt
endpoint = bundle["resources"]["model_serving_endpoints"]["rents"]
entity = endpoint["config"]["served_entities"][0]
entity["model_version"] = entity.pop("entity_version")
try:
    ModelServingEndpoint.from_dict(endpoint)
except ValueError as error:
    print(error)
    #> Unexpected field 'model_version' for class ServedEntityInput
# endregion

# region alias
entity["alias"] = "champion"
del entity["model_version"]
try:
    ModelServingEndpoint.from_dict(endpoint)
except ValueError as error:
    print(error)
    #> Unexpected field 'alias' for class ServedEntityInput
# endregion

# region missing
monitor = dict(bundle["resources"]["quality_monitors"]["predictions"])
del monitor["output_schema_name"]
try:
    QualityMonitor.from_dict(monitor)
except Exception as error:
    print(type(error).__name__)
    #> TypeError
# endregion

# region workspace_model
from databricks.bundles.models import MlflowModel

old = MlflowModel.from_dict({"name": "rents"})
try:
    MlflowModel.from_dict({"name": "rents", "catalog_name": "prod"})
except ValueError as error:
    print(error)
    #> Unexpected field 'catalog_name' for class MlflowModel
# endregion

assert old.name == "rents"
assert set(bundle["targets"]) == {"dev", "staging", "prod"}
assert entity["entity_name"].endswith("name}.${resources.registered_models.rents.name}")
