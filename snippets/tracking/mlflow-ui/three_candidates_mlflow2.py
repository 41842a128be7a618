"""Three candidates in one experiment of MLflow 2: what the picture of its UI shows."""
# runs: mlflow<3, limit=60s -- MLflow 2 keeps the model among the artifacts, and it saves three models
# differs: 2.9.2 -- scikit-learn 1.3, a library of that time, has no `root_mean_squared_error` yet; instead: `mean_squared_error(..., squared=False)`

from pathlib import Path

import matplotlib.pyplot as plt
import mlflow
from sklearn.datasets import load_diabetes
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error, root_mean_squared_error

features, progression = load_diabetes(return_X_y=True, as_frame=True, scaled=False)
train, held_out = slice(0, 350), slice(350, None)
actual = progression[held_out]
patients = features.assign(progression=progression)[train]
training = mlflow.data.from_pandas(
    patients, targets="progression", name="patients-2026-11"
)


def scatter(predicted, title):
    """Return a figure of predicted against actual values."""
    figure, axes = plt.subplots(figsize=(5, 3.2), layout="constrained")
    axes.scatter(actual, predicted, s=14)
    axes.set(
        xlabel="actual progression", ylabel="predicted progression", title=title
    )
    return figure


# region candidates
candidates = {
    "ridge": (Ridge, {"alpha": 0.1}),
    "forest": (RandomForestRegressor, {"max_depth": 6, "random_state": 0}),
    "boosting": (
        GradientBoostingRegressor,
        {"max_depth": 2, "n_estimators": 40, "random_state": 0},
    ),
}

mlflow.set_experiment("diabetes-progression")
for name, (estimator, settings) in candidates.items():
    with mlflow.start_run(run_name=name, tags={"team": "endocrinology"}):
        model = estimator(**settings).fit(
            features[train], progression[train]
        )
        predicted = model.predict(features[held_out])
        rmse = root_mean_squared_error(actual, predicted)

        mlflow.log_input(training, context="training")
        mlflow.log_params({"model": estimator.__name__, **settings})
        mlflow.log_metrics(
            {
                "val/rmse": rmse,
                "val/mae": mean_absolute_error(actual, predicted),
            }
        )
        mlflow.log_metric("gate_pass", rmse <= 58)
        mlflow.log_figure(
            scatter(predicted, name), "plots/predicted_vs_actual.png"
        )
        mlflow.log_dict(
            {"table": "clinic.patients", "delta_version": 7},
            "provenance.json",
        )
        mlflow.sklearn.log_model(
            model,
            artifact_path="progression",
            pip_requirements=["scikit-learn"],
        )
# endregion

runs = {run.info.run_name: run for run in mlflow.search_runs(output_format="list")}
assert set(runs) == {"ridge", "forest", "boosting"}
assert {name: runs[name].data.metrics["gate_pass"] for name in candidates} == {
    "ridge": 1,
    "forest": 0,
    "boosting": 1,
}
for name in candidates:
    run = runs[name]
    assert run.data.tags["team"] == "endocrinology"
    assert run.inputs.dataset_inputs[0].dataset.name == "patients-2026-11"
    artifacts = [
        file.path
        for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    ]
    assert artifacts == ["plots", "progression", "provenance.json"]
assert (
    runs["ridge"].data.metrics["val/rmse"]
    < runs["boosting"].data.metrics["val/rmse"]
    < 58
)
assert mlflow.get_experiment_by_name("diabetes-progression").experiment_id == runs["ridge"].info.experiment_id
assert runs["ridge"].data.params == {"model": "Ridge", "alpha": "0.1"}
assert runs["forest"].data.params == {"model": "RandomForestRegressor", "max_depth": "6", "random_state": "0"}
assert runs["boosting"].data.params == {
    "model": "GradientBoostingRegressor",
    "max_depth": "2",
    "n_estimators": "40",
    "random_state": "0",
}
for name in candidates:
    run = runs[name]
    assert set(run.data.metrics) == {"val/rmse", "val/mae", "gate_pass"}
    assert run.inputs.dataset_inputs[0].tags[0].value == "training"
    provenance = mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/provenance.json")
    assert provenance == {"table": "clinic.patients", "delta_version": 7}
    assert "scikit-learn" in Path(mlflow.pyfunc.get_model_dependencies(f"runs:/{run.info.run_id}/progression")).read_text().split()
