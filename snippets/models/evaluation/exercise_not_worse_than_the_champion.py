"""A gate needs a limit, a least gain and the right direction."""
# differs: 2.9.2, 2.13.1 -- no `mlflow.validate_evaluation_results` yet; instead: `mlflow.evaluate(..., validation_thresholds=...)`, which raises on this release

# region given
import mlflow
from mlflow.models import EvaluationResult, MetricThreshold


def measured(error):
    return EvaluationResult({"mean_absolute_error": error}, {})


def passes(candidate, champion):
    try:
        mlflow.validate_evaluation_results(
            thresholds, measured(candidate), measured(champion)
        )
    except mlflow.MlflowException:
        return False
    return True
# endregion

# region solution
thresholds = {
    "mean_absolute_error": MetricThreshold(
        threshold=70, min_absolute_change=5, greater_is_better=False
    )
}
# endregion

assert passes(50, 60), "An error of 50 is under the limit and 10 lower than the champion's, and yet it is refused: the direction is upside down."
assert not passes(58, 60), "A candidate that is hardly better, by 2, passes; it takes 5."
assert not passes(75, 90), "A candidate with 75 passes; that is over the limit of 70, however bad the champion is."
assert passes(55, 60), "Exactly 5 lower is enough."
