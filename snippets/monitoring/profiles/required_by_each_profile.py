"""A snapshot's own config needs no field, a time series a time and windows, an inference log also the problem, the prediction and the model; the label may be left out."""
# runs: signature -- builds the SDK's own objects; nothing is sent

import textwrap

# region required
from databricks.sdk.service.dataquality import (
    InferenceLogConfig,
    SnapshotConfig,
    TimeSeriesConfig,
)

for config in [SnapshotConfig, TimeSeriesConfig, InferenceLogConfig]:
    try:
        print(config.__name__, config().as_dict())
        #> SnapshotConfig {}
    except TypeError as error:
        print(*textwrap.wrap(str(error), 70), sep="\n")
        #> TimeSeriesConfig.__init__() missing 2 required positional arguments:
        #> 'timestamp_column' and 'granularities'
        #> InferenceLogConfig.__init__() missing 5 required positional arguments:
        #> 'problem_type', 'timestamp_column', 'granularities',
        #> 'prediction_column', and 'model_id_column'
# endregion

# region granularities
from databricks.sdk.service.dataquality import AggregationGranularity

prefix = "AGGREGATION_GRANULARITY_"
names = [each.name.removeprefix(prefix) for each in AggregationGranularity]
print(len(names), *names[:5])
#> 10 1_DAY 1_HOUR 1_MONTH 1_WEEK 1_YEAR
print(*names[5:])
#> 2_WEEKS 30_MINUTES 3_WEEKS 4_WEEKS 5_MINUTES
# endregion

assert InferenceLogConfig.__dataclass_fields__["label_column"].default is None
assert SnapshotConfig().as_dict() == {}
