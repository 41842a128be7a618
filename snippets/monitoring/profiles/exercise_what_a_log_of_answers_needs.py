"""An inference profile needs the model's column, and for accuracy the label's."""
# runs: signature -- builds the SDK's own object; nothing is sent

# region given
from databricks.sdk.service.dataquality import (
    AggregationGranularity,
    InferenceLogConfig,
    InferenceProblemType as Problem,
)
# endregion

# region solution
config = InferenceLogConfig(
    problem_type=Problem.INFERENCE_PROBLEM_TYPE_CLASSIFICATION,
    timestamp_column="asked_at",
    granularities=[AggregationGranularity.AGGREGATION_GRANULARITY_1_DAY],
    prediction_column="answer",
    model_id_column="model_version",
    label_column="left",
)
# endregion

assert all(isinstance(width, AggregationGranularity) for width in config.granularities), "The width of the windows is text; the SDK sends values of AggregationGranularity."
assert (config.prediction_column, config.label_column) != ("left", "answer"), "The prediction and the label have changed places."
assert config.label_column == "left", "There is no column for the label, so the profile has drift and no accuracy."
assert config.granularities == [AggregationGranularity.AGGREGATION_GRANULARITY_1_DAY], "The windows are one day wide."
assert config.problem_type == Problem.INFERENCE_PROBLEM_TYPE_CLASSIFICATION, "The model is a classifier."
assert (config.prediction_column, config.timestamp_column, config.model_id_column) == ("answer", "asked_at", "model_version"), "The columns are `answer`, `asked_at` and `model_version`."
