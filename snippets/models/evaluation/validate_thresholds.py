"""validate_evaluation_results is the gate: it raises when the candidate misses a threshold or does not beat the baseline."""
# differs: 2.9.2, 2.13.1 -- no `mlflow.validate_evaluation_results` yet; instead: `mlflow.evaluate(..., validation_thresholds=...)`, which raises on this release

import mlflow
import pandas as pd
from mlflow.models import MetricThreshold
from mlflow.models.evaluation.validation import ModelValidationFailedException

rents = pd.DataFrame({
    "rent": [600.0, 1000.0, 1300.0],
    "champion": [640.0, 1060.0, 1240.0],
    "candidate": [610.0, 1030.0, 1150.0],
})


def evaluated(column):
    """Return the evaluation of one column of stored predictions."""
    with mlflow.start_run(run_name=column):
        return mlflow.models.evaluate(data=rents, targets="rent", predictions=column, model_type="regressor")


champion, candidate = evaluated("champion"), evaluated("candidate")

# region gate
print(
    [
        round(rival.metrics["mean_absolute_error"])
        for rival in (champion, candidate)
    ]
)
#> [53, 63]

thresholds = {
    "mean_absolute_error": MetricThreshold(
        threshold=70, min_absolute_change=5, greater_is_better=False
    ),
    "max_error": MetricThreshold(threshold=100, greater_is_better=False),
}
try:
    mlflow.validate_evaluation_results(
        thresholds, candidate, baseline_result=champion
    )
except ModelValidationFailedException as error:
    print(
        *[line.split(":")[0] for line in error.message.splitlines()],
        sep="\n",
    )
    #> Metric mean_absolute_error minimum absolute change check failed
    #> Metric max_error value threshold check failed
# endregion

# region pass
looser = {
    "mean_absolute_error": MetricThreshold(
        threshold=70, greater_is_better=False
    )
}
print(mlflow.validate_evaluation_results(looser, candidate))
#> None
# endregion

# region quiz_swapped
print(
    mlflow.validate_evaluation_results(
        thresholds, champion, baseline_result=candidate
    )
)
#> None
# endregion

assert thresholds["mean_absolute_error"].threshold == looser["mean_absolute_error"].threshold == 70
assert thresholds["mean_absolute_error"].min_absolute_change == 5
assert (champion.metrics["max_error"], candidate.metrics["max_error"]) == (60, 150)
mlflow.validate_evaluation_results({"max_error": MetricThreshold(threshold=150, greater_is_better=False)}, candidate)
