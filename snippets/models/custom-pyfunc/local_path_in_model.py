"""A path of the training machine inside a model fails where that path does not exist; artifacts= carries the file along."""

import json
import shutil
from pathlib import Path

import mlflow
import pandas as pd

training_machine = Path("training_machine").resolve()
training_machine.mkdir()
(training_machine / "zones.json").write_text(json.dumps({"centre": 2.5, "suburb": 0.0}))
zones_file = str(training_machine / "zones.json")


# region path
class ZoneFee(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.fees = json.loads(Path(zones_file).read_text())

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.fees)


mlflow.pyfunc.save_model("zone_fee", python_model=ZoneFee())
print(
    mlflow.pyfunc.load_model("zone_fee")
    .predict(pd.DataFrame({"zone": ["centre"]}))
    .tolist()
)
#> [2.5]

shutil.rmtree(training_machine)  # now we are on the serving machine
try:
    mlflow.pyfunc.load_model("zone_fee")
except FileNotFoundError as error:
    print(type(error).__name__, Path(error.filename).name)
    #> FileNotFoundError zones.json
# endregion

assert not Path("zone_fee/artifacts").exists()
