"""A custom model is registered with its files and its signature in one call; the version carries all of them."""
# runs: mlflow<3 -- the argument is artifact_path here, name from 3.0 on
# differs: 2.9.2, 2.13.1 -- a `ModelInfo` has no `registered_model_version` yet; instead: `mlflow.register_model(info.model_uri, name).version`

import json
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import infer_signature

Path("zones.json").write_text(json.dumps({"centre": 2.5, "suburb": 0.0}))
orders = pd.DataFrame({"zone": ["centre", "suburb"], "km": [2.0, 6.0]})


class DeliveryFee(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.zones = json.loads(Path(context.artifacts["zones"]).read_text())

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.zones) + model_input["km"] * 0.5


# region register
info = mlflow.pyfunc.log_model(
    artifact_path="delivery_fee",
    python_model=DeliveryFee(),
    artifacts={"zones": "zones.json"},
    signature=infer_signature(orders, pd.Series([3.5], name="fee")),
    registered_model_name="prod.shop.delivery_fee",
)
print(info.registered_model_version)
#> 1
# endregion

# region load
Path("zones.json").unlink()
fee = mlflow.pyfunc.load_model("models:/prod.shop.delivery_fee/1")
print(fee.predict(orders).tolist())
#> [3.5, 3.0]
print(fee.metadata.signature.outputs)
#> ['fee': double (required)]
# endregion

folder = mlflow.artifacts.download_artifacts("models:/prod.shop.delivery_fee/1")
assert Path(folder, "artifacts", "zones.json").exists()
assert info.artifact_path == "delivery_fee"
assert not Path("zones.json").exists()
