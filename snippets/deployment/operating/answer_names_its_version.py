"""An answer that names the model version can be attributed, and one output form lets callers survive a new model."""
# survives: pip_requirements=["pandas_"], -- nobody installs the requirements here

import mlflow
import pandas as pd
from mlflow.models import infer_signature

orders = pd.DataFrame({"items": [3.0, 8.0]})
answers = pd.DataFrame({"minutes": [9.0, 24.0], "model_version": ["3", "3"]})


# region model
class PackingTime(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.version = context.model_config["version"]

    def predict(self, context, model_input, params=None):
        return pd.DataFrame(
            {
                "minutes": 3 * model_input["items"],
                "model_version": self.version,
            }
        )


mlflow.pyfunc.save_model(
    "packing",
    python_model=PackingTime(),
    model_config={"version": "unknown"},
    signature=infer_signature(orders, answers),
    pip_requirements=["pandas"],
)
served = mlflow.pyfunc.load_model("packing", model_config={"version": "4"})
print(served.predict(orders).to_string(index=False))
#>  minutes model_version
#>      9.0             4
#>     24.0             4
# endregion

assert served.metadata.get_output_schema().input_names() == ["minutes", "model_version"]
assert mlflow.pyfunc.load_model("packing").predict(orders)["model_version"].tolist() == ["unknown", "unknown"]
