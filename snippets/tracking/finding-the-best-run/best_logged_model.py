"""In MLflow 3 `search_logged_models` finds the best model, with metrics tied to a data set."""
# runs: mlflow>=3 -- logged models came with 3.0
# survives: "dataset_name_": "held-out", -- an unknown key is passed over, and there is one data set only
# survives: "ascending_": True, -- an unknown key is passed over, and ascending is the default
# survives: max_results=2, -- the first of them is taken

from pathlib import Path

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.metrics import root_mean_squared_error

# region best
features, progression = load_diabetes(return_X_y=True, as_frame=True)
held_out = mlflow.data.from_pandas(features[350:], name="held-out")

for alpha in [0.1, 10.0]:
    with mlflow.start_run():
        model = Ridge(alpha=alpha).fit(features[:350], progression[:350])
        logged = mlflow.sklearn.log_model(
            model,
            name="progression",
            params={"alpha": alpha},
            pip_requirements=["scikit-learn"],
        )
        rmse = root_mean_squared_error(
            progression[350:], model.predict(features[350:])
        )
        mlflow.log_metric(
            "rmse", rmse, model_id=logged.model_id, dataset=held_out
        )

best = mlflow.search_logged_models(
    experiment_ids=["0"],
    order_by=[
        {
            "field_name": "metrics.rmse",
            "dataset_name": "held-out",
            "ascending": True,
        }
    ],
    max_results=1,
    output_format="list",
)[0]
print(best.params["alpha"], best.model_uri == f"models:/{best.model_id}")
#> 0.1 True
# endregion

assert best.name == "progression" and best.params == {"alpha": "0.1"}
assert [(metric.key, metric.dataset_name) for metric in best.metrics] == [
    ("rmse", "held-out")
]
every_model = mlflow.search_logged_models(
    experiment_ids=["0"], output_format="list"
)
assert sorted(model.params["alpha"] for model in every_model) == ["0.1", "10.0"]
assert mlflow.sklearn.load_model(best.model_uri).get_params()["alpha"] == 0.1
assert len(held_out.df) == len(features) - 350
assert "scikit-learn" in Path(mlflow.pyfunc.get_model_dependencies(best.model_uri)).read_text().split()
