"""A file that a model needs is saved with it as an artifact."""

# region given
import json
from pathlib import Path

import mlflow
import pandas as pd

Path("zones.json").write_text(json.dumps({"centre": 2.5, "suburb": 0.0}))
# endregion

# region solution
class Fee(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        path = Path(context.artifacts["zones"])
        self.fees = json.loads(path.read_text())

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.fees).tolist()


mlflow.pyfunc.save_model(
    "fee",
    python_model=Fee(),
    artifacts={"zones": "zones.json"},
    pip_requirements=["pandas"],
)
# endregion

Path("zones.json").unlink()  # another machine
loaded = mlflow.pyfunc.load_model("fee")
assert loaded.predict(pd.DataFrame({"zone": ["suburb", "centre"]})) == [0.0, 2.5], "The fees of suburb and centre have to be 0.0 and 2.5."
kept = sorted(Path("fee").rglob("*.json"))
assert any(path.name == "zones.json" for path in kept), "The model has a table of your own in its code; the fees of the file have to come along as the file."
