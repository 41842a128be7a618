"""Each call of the models sheet does what the comment beside it says, on MLflow 2."""
# runs: mlflow<3 -- a model is an artifact of its run, at a path
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

from pathlib import Path

import pandas as pd
from sklearn.linear_model import LinearRegression

rides = pd.DataFrame({"km": [2.0, 4.0, 6.0]})
fares = pd.Series([8.0, 14.0, 20.0])
model = LinearRegression().fit(rides, fares)

# region log
import mlflow
from mlflow.models import infer_signature

with mlflow.start_run() as run:  # log_model opens one if none is active
    info = mlflow.sklearn.log_model(
        model,
        artifact_path="fare",  # a folder of the run's artifacts
        signature=infer_signature(rides, model.predict(rides)),
        input_example=rides.head(2),  # alone it gives a signature too
        pip_requirements=["scikit-learn"],  # else guessed
    )
info.model_uri  # runs:/<run id>/fare

loaded = mlflow.pyfunc.load_model(info.model_uri)  # flavors with predict
loaded.predict(rides)  # the input is checked against the signature
native = mlflow.sklearn.load_model(info.model_uri)  # the estimator
found = mlflow.models.get_model_info(info.model_uri)
found.flavors, found.signature  # without loading the model
mlflow.search_runs()  # models are found by their runs
mlflow.artifacts.list_artifacts(info.model_uri)  # MLmodel, model.pkl ...
mlflow.sklearn.save_model(model, "fare")  # a folder, logged nowhere
# endregion

assert info.model_uri == f"runs:/{run.info.run_id}/fare"
assert mlflow.search_runs().loc[0, "run_id"] == run.info.run_id
assert {"fare/MLmodel", "fare/model.pkl"} <= {f.path for f in mlflow.artifacts.list_artifacts(info.model_uri)}
assert loaded.predict(rides).round(6).tolist() == [8.0, 14.0, 20.0]
assert isinstance(native, LinearRegression) and list(found.flavors) == ["python_function", "sklearn"]
assert found.signature.inputs.input_names() == ["km"] and found.saved_input_example_info is not None
requirements = mlflow.pyfunc.get_model_dependencies(info.model_uri)
assert "scikit-learn" in Path(requirements).read_text().split()
assert mlflow.sklearn.load_model("fare").coef_.round(6).tolist() == [3.0]
try:
    loaded.predict(pd.DataFrame({"miles": [1.0]}))
except mlflow.exceptions.MlflowException as error:
    assert "missing inputs ['km']" in error.message
else:
    raise AssertionError("the signature was not enforced")
