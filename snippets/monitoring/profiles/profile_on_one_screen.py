"""Each call of the profile sheet sends the request that it should, in today's client and in the older one."""
# runs: client -- a profile needs a workspace; here the SDK talks to a recording server

import json
import os
from urllib.request import urlopen

# region today
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import dataquality as dq

workspace = WorkspaceClient()
table = workspace.tables.get("prod.crm.scored")
day = dq.AggregationGranularity.AGGREGATION_GRANULARITY_1_DAY
kind = dq.InferenceProblemType.INFERENCE_PROBLEM_TYPE_CLASSIFICATION
workspace.data_quality.create_monitor(
    dq.Monitor(
        object_type="table",
        object_id=table.table_id,
        data_profiling_config=dq.DataProfilingConfig(
            output_schema_id=workspace.schemas.get("prod.watch").schema_id,
            baseline_table_name="prod.crm.validated",  # to compare with
            slicing_exprs=["plan", "age > 60"],  # each group on its own
            inference_log=dq.InferenceLogConfig(  # or time_series,
                problem_type=kind,  # or snapshot
                timestamp_column="scored_at",
                granularities=[day],  # the windows
                prediction_column="churns",
                label_column="churned",  # may come later
                model_id_column="model_version",
            ),
        ),
    )
)
# endregion

# region older
from databricks.sdk.service import catalog

workspace.quality_monitors.create(
    table_name="prod.crm.scored",
    assets_dir="/Shared/watch",
    output_schema_name="prod.watch",
    baseline_table_name="prod.crm.validated",
    slicing_exprs=["plan", "age > 60"],
    inference_log=catalog.MonitorInferenceLog(
        problem_type=catalog.MonitorInferenceLogProblemType(
            "PROBLEM_TYPE_CLASSIFICATION"
        ),
        timestamp_col="scored_at",
        granularities=["1 day"],
        prediction_col="churns",
        label_col="churned",
        model_id_col="model_version",
    ),
)
workspace.quality_monitors.run_refresh("prod.crm.scored")
# results: prod.watch.scored_profile_metrics and _drift_metrics
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
today, older, refresh = sent.split("\nPOST ")[1:] if sent.startswith("GET") else []
body = json.loads(today.split("\n", 1)[1])
assert today.startswith("/api/data-quality/v1/monitors\n") and (body["object_type"], body["object_id"]) == ("table", "id-of-scored")
profile = body["data_profiling_config"]
assert profile["output_schema_id"] == "id-of-watch" and profile["baseline_table_name"] == "prod.crm.validated"
assert profile["slicing_exprs"] == ["plan", "age > 60"]
assert profile["inference_log"] == {
    "problem_type": "INFERENCE_PROBLEM_TYPE_CLASSIFICATION",
    "timestamp_column": "scored_at",
    "granularities": ["AGGREGATION_GRANULARITY_1_DAY"],
    "prediction_column": "churns",
    "label_column": "churned",
    "model_id_column": "model_version",
}
assert {"time_series", "snapshot", "inference_log"} <= set(dq.DataProfilingConfig.__dataclass_fields__)
path, _, body = older.partition("\n")
assert path == "/api/2.1/unity-catalog/tables/prod.crm.scored/monitor"
assert json.loads(body) == {
    "assets_dir": "/Shared/watch",
    "baseline_table_name": "prod.crm.validated",
    "output_schema_name": "prod.watch",
    "slicing_exprs": ["plan", "age > 60"],
    "inference_log": {
        "problem_type": "PROBLEM_TYPE_CLASSIFICATION",
        "timestamp_col": "scored_at",
        "granularities": ["1 day"],
        "prediction_col": "churns",
        "label_col": "churned",
        "model_id_col": "model_version",
    },
}
assert refresh.split("\n")[0].endswith("/prod.crm.scored/monitor/refreshes")
