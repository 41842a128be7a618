"""Files named in artifacts= are copied into the model; load_context opens them once, at load time."""
# survives: harbour = pd.DataFrame({"zone": ["harbour_"]}) -- any zone that is not in the file

import json
from pathlib import Path

import mlflow
import pandas as pd

Path("zones.json").write_text(json.dumps({"centre": 2.5, "suburb": 0.0}))


# region model
class ZoneFee(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.fees = json.loads(Path(context.artifacts["zones"]).read_text())

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.fees)


mlflow.pyfunc.save_model(
    "zone_fee", python_model=ZoneFee(), artifacts={"zones": "zones.json"}
)
Path("zones.json").unlink()  # the training machine is gone

orders = pd.DataFrame({"zone": ["centre", "suburb"]})
print(mlflow.pyfunc.load_model("zone_fee").predict(orders).tolist())
#> [2.5, 0.0]
# endregion

# region inside
print([file.as_posix() for file in Path("zone_fee/artifacts").iterdir()])
#> ['zone_fee/artifacts/zones.json']
# endregion

# region quiz_new_zone
harbour = pd.DataFrame({"zone": ["harbour"]})
print(mlflow.pyfunc.load_model("zone_fee").predict(harbour).tolist())
#> [nan]
# endregion

assert not Path("zones.json").exists()
assert ZoneFee().__dict__ == {}
