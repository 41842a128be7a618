"""The client takes a streaming DataFrame in `write_table`; a declared stream feature is made of a source, a window and a function."""
# runs: mlflow>=3, signature -- a stream of the workspace is needed; the calls are bound to the real client

import inspect

# region write
from databricks.feature_engineering import (
    FeatureEngineeringClient as Client,
)

# only the call is bound; `calls` is a streaming DataFrame
fe = calls = None
call = inspect.signature(Client.write_table).bind(
    fe,
    name="prod.crm.recent_calls",
    df=calls,
    checkpoint_location="/Volumes/prod/crm/checkpoints/recent_calls",
    trigger={"processingTime": "1 minute"},
)
call.apply_defaults()
print(call.arguments["mode"])
#> merge
# endregion

# region declare
says = " ".join(Client.materialize_features.__doc__.split())
print("(Kafka source): Can only be materialized to online stores" in says)
#> True
print(
    [name for name in inspect.signature(Client.create_stream).parameters][
        1:5
    ]
)
#> ['name', 'source_config', 'connection_config', 'schema_config']
# endregion

# region freshness
from datetime import timedelta

from databricks.feature_engineering.entities import StreamingMode

minute = StreamingMode(freshness_target=timedelta(minutes=1))
says = " ".join(StreamingMode.__doc__.split())
print("batch (Delta source) features raises" in says)
#> True
# endregion

# region score
scores = " ".join(Client.score_batch.__doc__.split())
print("Streaming DataFrames are not supported" in scores)
#> True
# endregion

assert "checkpoint_location" in call.arguments
assert minute.freshness_target == timedelta(minutes=1)
assert call.arguments["name"] == "prod.crm.recent_calls" and call.arguments["checkpoint_location"].endswith("/recent_calls")
assert call.arguments["trigger"] == {"processingTime": "1 minute"}
