"""A new version with an optional column still scores the old payload; a renamed column does not."""
# survives: rent.predict(pd.DataFrame({"square_metres_": [40.0]})) -- any other name is a rename
# survives: flat = pd.DataFrame({"area_m2": [40.0], "balcony_m2": [6.0], "cellar_m2_": [9.0]}) -- any unknown column is dropped
# differs: 2.9.2 -- `ColSpec` has no `required=` yet; instead: `optional=True`
# differs: 2.13.1 -- `mlflow.models.predict` and a call in process refuse whole numbers for a double, which a scoring server of this release casts; instead: write `2.0`

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema


class Rent(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        balcony = model_input["balcony_m2"] if "balcony_m2" in model_input else 0
        return model_input["area_m2"] * 15 + balcony * 5


# region optional
area = ColSpec("double", "area_m2")
balcony = ColSpec("double", "balcony_m2", required=False)
signature = ModelSignature(Schema([area, balcony]))
mlflow.pyfunc.save_model("rent", python_model=Rent(), signature=signature)

rent = mlflow.pyfunc.load_model("rent")
print(rent.predict(pd.DataFrame({"area_m2": [40.0]})).tolist())
#> [600.0]
print(
    rent.predict(
        pd.DataFrame({"area_m2": [40.0], "balcony_m2": [6.0]})
    ).tolist()
)
#> [630.0]
# endregion

# region quiz_cellar
flat = pd.DataFrame(
    {"area_m2": [40.0], "balcony_m2": [6.0], "cellar_m2": [9.0]}
)
print(rent.predict(flat).tolist())
#> [630.0]
# endregion

# region quiz_answer
Path("request.json").write_text('{"dataframe_records": [{"area_m2": 40}]}')
mlflow.models.predict(
    "rent", input_path="request.json", env_manager="local"
)
#> {"predictions": [{"area_m2": 600.0}]}
# endregion

# region renamed
try:
    rent.predict(pd.DataFrame({"square_metres": [40.0]}))
except MlflowException as error:
    cause = error.message.split("Error: ")[1].split(": [")[0]
    print(cause.replace(". ", ".\n"))
    #> Model is missing inputs ['area_m2'].
    #> Note that there were extra inputs
# endregion

assert rent.metadata.get_input_schema().required_input_names() == ["area_m2"]
assert rent.metadata.get_input_schema().optional_input_names() == ["balcony_m2"]
