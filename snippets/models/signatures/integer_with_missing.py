"""An integer column cannot carry missing values: infer_signature warns, and a null is refused later."""
# survives: pass  # instead of warnings.simplefilter("always") -- inside catch_warnings a first warning is recorded anyway
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message

import warnings

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature

# region warn
visits = pd.DataFrame({"visits": [3, 1, 7]})

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    signature = infer_signature(visits)
print(*str(caught[0].message).split(". ")[:2], sep=".\n")
#> Hint: Inferred schema contains integer column(s).
#> Integer columns in Python cannot represent missing values
# endregion


class VisitsPlusOne(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["visits"].fillna(0) + 1


mlflow.pyfunc.save_model("strict", python_model=VisitsPlusOne(), signature=signature, pip_requirements=[])
mlflow.pyfunc.save_model(
    "tolerant", python_model=VisitsPlusOne(), signature=infer_signature(visits.astype("float64")), pip_requirements=[]
)

# region refuse
# pandas turns the column into float64.
with_gap = pd.DataFrame({"visits": [3, None]})
try:
    mlflow.pyfunc.load_model("strict").predict(with_gap)
except MlflowException as error:
    cause = error.message.split("Error: ")[1].split(". Hint")[0]
    print(cause.replace(". ", ".\n"))
    #> Incompatible input types for column visits.
    #> Can not safely convert float64 to int64
# endregion

# region cure
signature = infer_signature(visits.astype("float64"))
print(signature.inputs)
#> ['visits': double (required)]

print(mlflow.pyfunc.load_model("tolerant").predict(with_gap).tolist())
#> [4.0, 1.0]
# endregion

# region quiz_whole_numbers
try:
    print(mlflow.pyfunc.load_model("tolerant").predict(visits).tolist())
except MlflowException as error:
    print(error.message.split("Error: ")[1].replace(". ", ".\n"))
    #> Incompatible input types for column visits.
    #> Can not safely convert int64 to float64.
# endregion

assert "missing values" in str(caught[0].message)
