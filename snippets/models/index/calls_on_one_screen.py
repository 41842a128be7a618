"""Each call of the models sheet does what the comment beside it says, on MLflow 3."""
# runs: mlflow>=3 -- log_model(name=...) and logged models exist from 3.0 on

from pathlib import Path

import pandas as pd
from sklearn.linear_model import LinearRegression

rides = pd.DataFrame({"km": [2.0, 4.0, 6.0]})
fares = pd.Series([8.0, 14.0, 20.0])
model = LinearRegression().fit(rides, fares)

# region log
import mlflow
from mlflow.models import infer_signature

info = mlflow.sklearn.log_model(  # opens no run if none is active
    model,
    name="fare",  # not a path; the run id is not part of the address
    signature=infer_signature(rides, model.predict(rides)),
    input_example=rides.head(2),  # alone it gives a signature too
    pip_requirements=["scikit-learn"],  # else guessed from the imports
    params={"kind": "linear"},
)
info.model_uri  # models:/m-...; info.model_id without the scheme

loaded = mlflow.pyfunc.load_model(info.model_uri)  # flavors with predict
loaded.predict(rides)  # the input is checked against the signature
native = mlflow.sklearn.load_model(info.model_uri)  # the estimator
found = mlflow.models.get_model_info(info.model_uri)
found.flavors, found.signature  # without loading the model
mlflow.search_logged_models(output_format="list")  # of the experiment
mlflow.get_logged_model(info.model_id).params
mlflow.sklearn.save_model(model, "fare")  # a folder, logged nowhere
# endregion

assert info.model_uri == f"models:/{info.model_id}" and info.model_id.startswith("m-")
assert mlflow.active_run() is None and mlflow.search_runs().empty
assert mlflow.get_logged_model(info.model_id).params == {"kind": "linear"}
assert [m.model_id for m in mlflow.search_logged_models(output_format="list")] == [info.model_id]
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
