"""On MLflow 2 a pandas string column is refused even where the signature says string."""
# runs: mlflow<3 -- 3.17 accepts it
# differs: 2.9.2 -- a required column is not marked `(required)` in the text of a signature: only an optional one is marked

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class Upper(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["zone"].str.upper().tolist()


zones = pd.DataFrame({"zone": ["centre", "suburb"]}, dtype="object")
mlflow.pyfunc.save_model("upper", python_model=Upper(), signature=infer_signature(zones), pip_requirements=[])

# region zone
upper = mlflow.pyfunc.load_model("upper")
try:
    upper.predict(zones.astype("string"))
except MlflowException as error:
    print(error.message.split(". ")[-1])
    #> Can not safely convert string to <U0.
# endregion

assert upper.predict(zones) == ["CENTRE", "SUBURB"]
assert str(upper.metadata.get_input_schema()) == "['zone': string (required)]"
