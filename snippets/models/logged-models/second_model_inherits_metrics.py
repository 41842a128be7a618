"""A model logged into a run takes over the metrics that the run already has at that step."""
# runs: mlflow>=3 -- metrics belong to models from 3.0 on
# differs: 3.17.2/folder, 3.0.1/folder -- no metric at that step is an empty list in a folder, not `None`
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP no metric is an empty list, not `None`

import mlflow
from sklearn.dummy import DummyRegressor

mean = DummyRegressor().fit([[0]], [900])
median = DummyRegressor(strategy="median").fit([[0]], [900])

packages = ["scikit-learn"]

# region inherit
with mlflow.start_run():
    first = mlflow.sklearn.log_model(
        mean, name="mean", pip_requirements=packages
    )
    mlflow.log_metric("mae", 120.0, model_id=first.model_id)

    second = mlflow.sklearn.log_model(
        median, name="median", pip_requirements=packages
    )

metrics = mlflow.get_logged_model(second.model_id).metrics
print([(metric.key, metric.value) for metric in metrics])
#> [('mae', 120.0)]
# endregion

# region step
with mlflow.start_run():
    first = mlflow.sklearn.log_model(
        mean, name="mean", pip_requirements=packages, step=1
    )
    mlflow.log_metric("mae", 120.0, step=1, model_id=first.model_id)

    second = mlflow.sklearn.log_model(
        median, name="median", pip_requirements=packages, step=2
    )

print(mlflow.get_logged_model(second.model_id).metrics)
#> None
# endregion

assert [(m.key, m.value, m.step) for m in mlflow.get_logged_model(first.model_id).metrics] == [("mae", 120.0, 1)]
assert sorted(output.step for output in mlflow.get_run(first.run_id).outputs.model_outputs) == [1, 2]
names = [model.name for model in mlflow.search_logged_models(output_format="list")]
assert sorted(names) == ["mean", "mean", "median", "median"]
