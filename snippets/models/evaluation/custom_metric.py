"""make_metric turns a function of predictions and targets into a metric that evaluate logs with the others."""
# survives: extra_metrics=[make_metric(eval_fn=shortage_cost, greater_is_better=True)], -- it says how to compare; the value is the same

import mlflow
import pandas as pd
from mlflow.models import make_metric

stock = pd.DataFrame({"demand": [40.0, 55.0, 30.0], "ordered": [50.0, 45.0, 30.0]})


# region metric
def shortage_cost(predictions, targets, metrics):
    """Return euros: a missing piece costs as much as five surplus ones."""
    missing = (targets - predictions).clip(lower=0).sum()
    surplus = (predictions - targets).clip(lower=0).sum()
    return float(5 * missing + surplus)


with mlflow.start_run() as run:
    result = mlflow.models.evaluate(
        data=stock,
        targets="demand",
        predictions="ordered",
        model_type="regressor",
        extra_metrics=[
            make_metric(eval_fn=shortage_cost, greater_is_better=False)
        ],
    )

print(
    result.metrics["shortage_cost"],
    round(result.metrics["mean_absolute_error"], 2),
)
#> 60.0 6.67
print(mlflow.get_run(run.info.run_id).data.metrics["shortage_cost"])
#> 60.0
# endregion

# region quiz_too_few
too_few = stock.assign(ordered=[35.0, 50.0, 30.0])
with mlflow.start_run():
    result = mlflow.models.evaluate(
        data=too_few,
        targets="demand",
        predictions="ordered",
        model_type="regressor",
        extra_metrics=[
            make_metric(eval_fn=shortage_cost, greater_is_better=False)
        ],
    )
print(
    result.metrics["shortage_cost"],
    round(result.metrics["mean_absolute_error"], 2),
)
#> 50.0 3.33
# endregion

ideal = mlflow.models.evaluate(
    data=stock.assign(ordered=stock["demand"]),
    targets="demand",
    predictions="ordered",
    model_type="regressor",
    extra_metrics=[make_metric(eval_fn=shortage_cost, greater_is_better=False)],
)
assert ideal.metrics["shortage_cost"] == 0
