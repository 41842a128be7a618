"""The client's part of a nightly job: create once, write by merge, publish; a stream needs `availableNow`, or the job does not end."""
# runs: mlflow>=3, signature -- the calls need a workspace; they are bound to the real client's signature

import inspect

# region batch
from databricks.feature_engineering import (
    FeatureEngineeringClient as Client,
)

fe = schema = last_night = store = None  # only the calls are bound
name = "prod.crm.daily_calls"

create = inspect.signature(Client.create_table).bind(
    fe,
    name=name,
    primary_keys=["customer_id", "day"],
    timeseries_column="day",
    schema=schema,  # an empty table; the job fills it
    description="Calls of 30 days at the end of the day. Owner: crm-data",
    tags={"refresh": "nightly"},
)
write = inspect.signature(Client.write_table).bind(
    fe, name=name, df=last_night
)
publish = inspect.signature(Client.publish_table).bind(
    fe,
    online_store=store,
    source_table_name=name,
    online_table_name="prod.crm.daily_calls_online",
)
# endregion

# region stream
write_table = inspect.signature(Client.write_table)
print(write_table.parameters["trigger"].default)
#> {'processingTime': '5 seconds'}

ends = write_table.bind(
    fe,
    name=name,
    df=last_night,  # a streaming DataFrame
    checkpoint_location="/Volumes/prod/crm/checkpoints/daily_calls",
    trigger={"availableNow": True},
)
# endregion

# region declared
from datetime import timedelta

from databricks.feature_engineering.entities import (
    AggregationFunction, CronSchedule, DeltaTableSource, OfflineStoreConfig,
    RollingWindow, Sum,
)

minutes = AggregationFunction(
    Sum(input="minutes"), RollingWindow(window_duration=timedelta(days=30))
)
source = DeltaTableSource(
    catalog_name="prod", schema_name="crm", table_name="calls"
)
declare = inspect.signature(Client.create_feature).bind(
    fe,
    source=source,
    function=minutes,
    entity=["customer_id"],
    timeseries_column="called_at",
    catalog_name="prod",
    schema_name="crm",
    name="minutes_30d",
)
materialize = inspect.signature(Client.materialize_features).bind(
    fe,
    features=["the feature that create_feature returned"],
    offline_config=OfflineStoreConfig("prod", "crm", "minutes"),
    trigger=CronSchedule(
        quartz_cron_expression="0 0 3 * * ?", timezone_id="UTC"
    ),
)
print(type(materialize.arguments["trigger"]).__name__)
#> CronSchedule
# endregion

# region backfill
backfill = inspect.signature(Client.backfill_features)
print(backfill.parameters["wait"].default)
#> False
# endregion

assert set(create.arguments["primary_keys"]) >= {create.arguments["timeseries_column"]}
assert declare.arguments["timeseries_column"] == "called_at"
assert write.arguments["df"] is None and ends.arguments["trigger"] == {"availableNow": True}
assert publish.arguments["source_table_name"] == name
assert "kwargs" not in create.arguments and "kwargs" not in publish.arguments
assert name == "prod.crm.daily_calls" and publish.arguments["online_table_name"] == "prod.crm.daily_calls_online"
assert create.arguments["primary_keys"] == ["customer_id", "day"] and create.arguments["tags"] == {"refresh": "nightly"}
assert ends.arguments["checkpoint_location"].endswith("/daily_calls")
assert (source.catalog_name, source.schema_name, source.table_name) == ("prod", "crm", "calls")
assert "timedelta(days=30)" in repr(minutes.time_window)
assert [declare.arguments[each] for each in ("catalog_name", "schema_name", "name")] == ["prod", "crm", "minutes_30d"]
assert declare.arguments["entity"] == ["customer_id"]
assert materialize.arguments["offline_config"] == OfflineStoreConfig("prod", "crm", "minutes")
assert materialize.arguments["trigger"].timezone_id == "UTC"
# survives: Sum(input="minutes_"), RollingWindow(window_duration=timedelta(days=30)) -- any column of the source may be summed
