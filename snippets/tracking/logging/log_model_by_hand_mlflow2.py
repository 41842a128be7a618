"""In MLflow 2 `log_model(artifact_path=...)` stores the model among the artifacts of the run."""
# runs: mlflow<3, limit=90s -- from 3.0 on a logged model is no artifact of the run, and saving it takes a while
# survives: mlflow.sklearn.log_model(model, name="progression_") -- refused for the keyword, whatever its value
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`
# differs: 2.13.1 -- a `PyFuncModel` has no `input_example` yet; instead: `Model.load_input_example(path)`

import mlflow
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

# region log
features, progression = load_diabetes(return_X_y=True, as_frame=True)
model = Ridge(alpha=0.1).fit(features, progression)

with mlflow.start_run() as run:
    logged = mlflow.sklearn.log_model(
        model, artifact_path="progression", input_example=features.head(2)
    )

print(logged.model_uri == f"runs:/{run.info.run_id}/progression")
#> True
print(len(logged.signature.inputs.input_names()), "named inputs")
#> 10 named inputs
files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
print([file.path for file in files])
#> ['progression']
# endregion

assert logged.signature.inputs.input_names() == list(features.columns)
restored = mlflow.sklearn.load_model(logged.model_uri)
assert restored.get_params()["alpha"] == 0.1
assert len(mlflow.pyfunc.load_model(logged.model_uri).input_example) == 2

# region new_name
with mlflow.start_run():
    try:
        mlflow.sklearn.log_model(model, name="progression")
    except TypeError as error:
        print(error)
        #> log_model() got an unexpected keyword argument 'name'
# endregion
