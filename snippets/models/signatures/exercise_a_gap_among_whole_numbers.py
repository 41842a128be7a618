"""A column that may have gaps is declared as double."""

# region given
import mlflow
import pandas as pd
from mlflow.models import infer_signature


class Plan(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["visits"].fillna(0) + 1).tolist()


visits = pd.DataFrame({"visits": [3, 1, 7]})
batch = pd.DataFrame({"visits": [3, None]})


def save(signature):
    mlflow.pyfunc.save_model(
        "plan",
        python_model=Plan(),
        signature=signature,
        pip_requirements=["pandas"],
    )
# endregion

# region solution
save(infer_signature(visits.astype("float64")))
print(mlflow.pyfunc.load_model("plan").predict(batch))
#> [4.0, 1.0]
# endregion

from mlflow.exceptions import MlflowException
from mlflow.models import Model

saved = Model.load("plan").signature
assert saved is not None, "The model has no signature now, so nobody is told what to send."
assert saved.inputs.has_input_names() and saved.inputs.input_names() == ["visits"], "The column `visits` has lost its name in the signature."
try:
    answer = list(mlflow.pyfunc.load_model("plan").predict(batch))
except MlflowException:
    answer = None
assert answer is not None, "The gap was filled by the caller; the next caller will send one, and the model still refuses it."
assert answer == [4.0, 1.0], "For the rows 3 and missing the answer has to be 4 and 1."
