"""Three candidates and a search in one experiment: what the pictures of the MLflow UI show."""
# runs: mlflow>=3, limit=60s -- log_model takes name= from 3.0 on, and it saves three models
# differs: 3.0.1/server -- from the database `search_runs` returns runs without their models yet; `get_run` names them
# survives: max_depth=depth, n_estimators=40, random_state=1 -- the curves are drawn with any seed

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
            name="progression",
            serialization_format="cloudpickle",
            pip_requirements=["scikit-learn"],
        )
# endregion

# region search
with mlflow.start_run(run_name="boosting-search"):
    for depth in [1, 2, 3]:
        with mlflow.start_run(run_name=f"depth-{depth}", nested=True):
            mlflow.log_params(
                {"model": "GradientBoostingRegressor", "max_depth": depth}
            )
            model = GradientBoostingRegressor(
                max_depth=depth, n_estimators=40, random_state=0
            )
            model.fit(features[train], progression[train])
            for trees, predicted in enumerate(
                model.staged_predict(features[held_out]), start=1
            ):
                mlflow.log_metric(
                    "val/rmse",
                    root_mean_squared_error(actual, predicted),
                    step=trees,
                )
# endregion

runs = {run.info.run_name: run for run in mlflow.search_runs(output_format="list")}
assert set(runs) == {
    "ridge",
    "forest",
    "boosting",
    "boosting-search",
    "depth-1",
    "depth-2",
    "depth-3",
}
assert {name: runs[name].data.metrics["gate_pass"] for name in candidates} == {
    "ridge": 1,
    "forest": 0,
    "boosting": 1,
}
for name in candidates:
    run = runs[name]
    assert run.data.tags["team"] == "endocrinology"
    assert run.inputs.dataset_inputs[0].dataset.name == "patients-2026-11"
    assert len(run.outputs.model_outputs) == 1
    artifacts = [
        file.path
        for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    ]
    assert artifacts == ["plots", "provenance.json"]
for depth in [1, 2, 3]:
    child = runs[f"depth-{depth}"]
    assert (
        child.data.tags["mlflow.parentRunId"] == runs["boosting-search"].info.run_id
    )
    assert child.data.params["max_depth"] == str(depth)
    assert (
        len(mlflow.MlflowClient().get_metric_history(child.info.run_id, "val/rmse"))
        == 40
    )
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
    logged = mlflow.get_logged_model(run.outputs.model_outputs[0].model_id)
    assert logged.name == "progression"
    assert "scikit-learn" in Path(mlflow.pyfunc.get_model_dependencies(logged.model_uri)).read_text().split()
for depth in [1, 2, 3]:
    params = runs[f"depth-{depth}"].data.params
    assert params == {"model": "GradientBoostingRegressor", "max_depth": str(depth)}
