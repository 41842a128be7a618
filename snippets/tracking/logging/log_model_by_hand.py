"""In MLflow 3 `log_model(name=...)` makes a logged model with an id of its own."""
# runs: mlflow>=3, limit=90s -- the name argument came with 3.0, and saving a model takes a while

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

# region log
features, progression = load_diabetes(return_X_y=True, as_frame=True)
model = Ridge(alpha=0.1).fit(features, progression)

with mlflow.start_run() as run:
    logged = mlflow.sklearn.log_model(
        model, name="progression", input_example=features.head(2)
    )

print(logged.model_uri == f"models:/{logged.model_id}")
#> True
print(len(logged.signature.inputs.input_names()), "named inputs")
#> 10 named inputs
print(mlflow.artifacts.list_artifacts(run_id=run.info.run_id))
#> []
# endregion

assert logged.signature.inputs.input_names() == list(features.columns)
assert mlflow.get_logged_model(logged.model_id).name == "progression"
assert [
    output.model_id
    for output in mlflow.get_run(run.info.run_id).outputs.model_outputs
] == [logged.model_id]
restored = mlflow.sklearn.load_model(logged.model_uri)
assert restored.get_params()["alpha"] == 0.1
assert len(mlflow.pyfunc.load_model(logged.model_uri).input_example) == 2

# region quiz_no_example
with mlflow.start_run():
    logged = mlflow.sklearn.log_model(model, name="progression")

print(logged.signature)
#> None
# endregion
assert mlflow.get_logged_model(logged.model_id).name == "progression"
