"""An inference profile names the timestamp, prediction, label and model columns; today's call and the older one send the same idea."""
# runs: client -- a profile needs a workspace; here the SDK talks to a recording server

import os
from urllib.request import urlopen

# region create
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.dataquality import (
    AggregationGranularity,
    DataProfilingConfig,
    InferenceLogConfig,
    InferenceProblemType,
    Monitor,
)

workspace = WorkspaceClient()
table = workspace.tables.get("prod.crm.churn_predictions")
schema = workspace.schemas.get("prod.monitoring")
profile = InferenceLogConfig(
    problem_type=InferenceProblemType.INFERENCE_PROBLEM_TYPE_CLASSIFICATION,
    timestamp_column="scored_at",
    granularities=[AggregationGranularity.AGGREGATION_GRANULARITY_1_DAY],
    prediction_column="churns",
    label_column="churned",
    model_id_column="model_version",
)
workspace.data_quality.create_monitor(
    Monitor(
        object_type="table",
        object_id=table.table_id,
        data_profiling_config=DataProfilingConfig(
            output_schema_id=schema.schema_id,
            baseline_table_name="prod.crm.churn_training",
            inference_log=profile,
        ),
    )
)
# endregion

# region request
request = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
# Before it, the client asked for the ids of table and schema.
print(request[request.index("POST") :])
#> POST /api/data-quality/v1/monitors
#> {
#>   "data_profiling_config": {
#>     "baseline_table_name": "prod.crm.churn_training",
#>     "inference_log": {
#>       "granularities": ["AGGREGATION_GRANULARITY_1_DAY"],
#>       "label_column": "churned",
#>       "model_id_column": "model_version",
#>       "prediction_column": "churns",
#>       "problem_type": "INFERENCE_PROBLEM_TYPE_CLASSIFICATION",
#>       "timestamp_column": "scored_at"
#>     },
#>     "output_schema_id": "id-of-monitoring"
#>   },
#>   "object_id": "id-of-churn_predictions",
#>   "object_type": "table"
#> }
# endregion

# region older
from databricks.sdk.service.catalog import (
    MonitorInferenceLog,
    MonitorInferenceLogProblemType as ProblemType,
)

workspace.quality_monitors.create(
    table_name="prod.crm.churn_predictions",
    assets_dir="/Shared/monitoring/churn",
    output_schema_name="prod.monitoring",
    baseline_table_name="prod.crm.churn_training",
    inference_log=MonitorInferenceLog(
        problem_type=ProblemType.PROBLEM_TYPE_CLASSIFICATION,
        timestamp_col="scored_at",
        granularities=["1 day"],
        prediction_col="churns",
        label_col="churned",
        model_id_col="model_version",
    ),
)
# endregion

# region older_request
older = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
print(older)
#> POST /api/2.1/unity-catalog/tables/prod.crm.churn_predictions/monitor
#> {
#>   "assets_dir": "/Shared/monitoring/churn",
#>   "baseline_table_name": "prod.crm.churn_training",
#>   "inference_log": {
#>     "granularities": ["1 day"],
#>     "label_col": "churned",
#>     "model_id_col": "model_version",
#>     "prediction_col": "churns",
#>     "problem_type": "PROBLEM_TYPE_CLASSIFICATION",
#>     "timestamp_col": "scored_at"
#>   },
#>   "output_schema_name": "prod.monitoring"
#> }
# endregion

# region fields
print("prediction_proba_col" in MonitorInferenceLog.__dataclass_fields__)
#> True
print("prediction_proba" in str(InferenceLogConfig.__dataclass_fields__))
#> False
# endregion

assert older.startswith("POST /api/2.1/unity-catalog/tables/prod.crm.churn_predictions/monitor")
assert "/api/data-quality/v1/monitors" in request and "baseline_table_name" in request
