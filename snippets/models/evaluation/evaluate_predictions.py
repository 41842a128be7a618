"""evaluate does not need a model: a column of stored predictions and a column of targets are enough."""

import mlflow
import pandas as pd

# region static
answers = pd.DataFrame(
    {"rent": [600.0, 1000.0, 1300.0], "predicted": [650.0, 980.0, 1240.0]}
)

with mlflow.start_run():
    result = mlflow.models.evaluate(
        data=answers,
        targets="rent",
        predictions="predicted",
        model_type="regressor",
    )

print(
    round(result.metrics["mean_absolute_error"]),
    round(result.metrics["max_error"]),
)
#> 43 60
# endregion

assert result.metrics["example_count"] == 3
