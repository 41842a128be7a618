"""The three kinds of custom metric as the SDK sends them: name, type, columns, template and output type."""
# runs: client -- a profile needs a workspace; here the SDK talks to a recording server

import os
import re
from urllib.request import urlopen

# region metrics
from databricks.sdk import WorkspaceClient
from databricks.sdk.service.dataquality import (
    DataProfilingConfig,
    DataProfilingCustomMetric,
    DataProfilingCustomMetricType as Kind,
    Monitor,
)
from pyspark.sql.types import DoubleType, StructField

number = StructField("output", DoubleType()).json()
cost = DataProfilingCustomMetric(
    name="cost",
    type=Kind.DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE,
    input_columns=[":table"],  # it reads several columns
    definition="sum(if({{prediction_col}} = {{label_col}}, 0, amount))",
    output_data_type=number,
)
answers = DataProfilingCustomMetric(
    name="answers",
    type=Kind.DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE,
    input_columns=[":table"],
    definition="count(*)",
    output_data_type=number,
)
cost_per_answer = DataProfilingCustomMetric(
    name="cost_per_answer",
    type=Kind.DATA_PROFILING_CUSTOM_METRIC_TYPE_DERIVED,
    input_columns=[":table"],
    definition="cost / answers",  # aggregates of the same row
    output_data_type=number,
)
cost_change = DataProfilingCustomMetric(
    name="cost_change",
    type=Kind.DATA_PROFILING_CUSTOM_METRIC_TYPE_DRIFT,
    input_columns=[":table"],
    definition="{{current_df}}.cost - {{base_df}}.cost",
    output_data_type=number,
)
# endregion

# region update
config = DataProfilingConfig(
    output_schema_id="id-of-monitoring",
    custom_metrics=[cost, answers, cost_per_answer, cost_change],
)
table = "id-of-churn_predictions"
WorkspaceClient().data_quality.update_monitor(
    "table",
    table,
    Monitor("table", table, data_profiling_config=config),
    update_mask="data_profiling_config.custom_metrics",
)
# endregion

# region request
recorded = os.environ["DATABRICKS_HOST"] + "/recorded"
request = urlopen(recorded).read().decode()
for part in request.splitlines():
    if re.search("PATCH|definition|METRIC_TYPE", part):
        print(part.strip())
        #> PATCH /api/data-quality/v1/monitors/table/id-of-churn_predictions
        #> "definition": "sum(if({{prediction_col}} = {{label_col}}, 0, amount))",
        #> "type": "DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE"
        #> "definition": "count(*)",
        #> "type": "DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE"
        #> "definition": "cost / answers",
        #> "type": "DATA_PROFILING_CUSTOM_METRIC_TYPE_DERIVED"
        #> "definition": "{{current_df}}.cost - {{base_df}}.cost",
        #> "type": "DATA_PROFILING_CUSTOM_METRIC_TYPE_DRIFT"
# endregion

# region older
from databricks.sdk.service.catalog import MonitorMetric, MonitorMetricType

older = MonitorMetric(
    name="cost",
    type=MonitorMetricType.CUSTOM_METRIC_TYPE_AGGREGATE,
    input_columns=[":table"],
    definition=cost.definition,
    output_data_type=number,
)
print(sorted(older.as_dict()) == sorted(cost.as_dict()))
#> True
print(older.type.value)
#> CUSTOM_METRIC_TYPE_AGGREGATE
print(cost.type.value)
#> DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE
# endregion

assert number == '{"metadata":{},"name":"output","nullable":true,"type":"double"}'
assert request.count("definition") == 4
assert [cost.name, answers.name, cost_per_answer.name, cost_change.name] == ["cost", "answers", "cost_per_answer", "cost_change"]
assert "update_mask=data_profiling_config.custom_metrics\n" in request and '"output_schema_id": "id-of-monitoring"' in request
assert '"object_type": "table"' in request and older.name == cost.name
