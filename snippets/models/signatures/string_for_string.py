"""On MLflow 3.17 a pandas string column is accepted where the signature says string."""
# runs: mlflow>=3 -- 2.22 refuses it
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- a pandas `string` column is refused even where the signature says string, as on MLflow 2; instead: `astype(object)`

import mlflow
import pandas as pd
from mlflow.models import infer_signature


class Upper(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["zone"].str.upper().tolist()


zones = pd.DataFrame({"zone": ["centre", "suburb"]}, dtype="object")
mlflow.pyfunc.save_model("upper", python_model=Upper(), signature=infer_signature(zones), pip_requirements=[])

# region zone
upper = mlflow.pyfunc.load_model("upper")
print(upper.predict(zones.astype("string")))
#> ['CENTRE', 'SUBURB']
# endregion

assert upper.predict(zones) == ["CENTRE", "SUBURB"]
assert str(upper.metadata.get_input_schema()) == "['zone': string (required)]"
