"""One run can hold several logged models, each with its own metrics, and a search finds the best of them."""
# runs: mlflow>=3 -- LoggedModel, log_metric(model_id=) and search_logged_models exist from 3.0 on
# survives: order_by=[{"field_name": "metrics.mae", "ascending_": True}], -- ascending is the default
# survives: order_by=[{"field_name": "metrics.mae_", "ascending": False}], -- without the metric the newest comes first, which is the worst here

import mlflow
import pandas as pd
from sklearn.linear_model import Ridge

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0, 60.0], "rent": [600.0, 1000.0, 1300.0, 1090.0]})
train, test = flats[:3], flats[3:]

packages = ["scikit-learn", "skops"]

# region log
test_set = mlflow.data.from_pandas(test, name="flats_test", targets="rent")

with mlflow.start_run():
    for step, alpha in enumerate((0.1, 100.0, 10_000.0)):
        ridge = Ridge(alpha).fit(train[["area_m2"]], train["rent"])
        info = mlflow.sklearn.log_model(
            ridge,
            name="rent",
            params={"alpha": alpha},
            step=step,
            pip_requirements=packages,
        )

        mae = float(
            abs(ridge.predict(test[["area_m2"]]) - test["rent"]).mean()
        )
        mlflow.log_metric(
            "mae", mae, step=step, model_id=info.model_id, dataset=test_set
        )
# endregion

# region search
best = mlflow.search_logged_models(
    filter_string="metrics.mae < 100",
    order_by=[{"field_name": "metrics.mae", "ascending": True}],
    output_format="list",
)
for model in best:
    (mae,) = model.metrics
    print(model.params["alpha"], round(mae.value, 1), mae.dataset_name)
    #> 0.1 32.1 flats_test
    #> 100.0 38.8 flats_test
# endregion

# region frame
print(type(mlflow.search_logged_models()).__name__)
#> DataFrame
print(len(mlflow.search_logged_models()), len(mlflow.search_runs()))
#> 3 1
# endregion

# region quiz_worst
worst = mlflow.search_logged_models(
    order_by=[{"field_name": "metrics.mae", "ascending": False}],
    max_results=1,
    output_format="list",
)
print(len(worst), worst[0].params["alpha"])
#> 1 10000.0
# endregion

assert {model.name for model in best} == {"rent"}
assert best[0].model_uri == f"models:/{best[0].model_id}"
assert [len(model.metrics) for model in best] == [1] * len(best)
