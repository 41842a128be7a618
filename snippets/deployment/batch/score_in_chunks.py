"""A file larger than memory is scored chunk by chunk; types are read per chunk unless you name them."""

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each passenger."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["passengers"]


signature = infer_signature(pd.DataFrame({"passengers": [1, 2]}))
mlflow.pyfunc.save_model("fare", python_model=Fare(), signature=signature, pip_requirements=["pandas"])
model = mlflow.pyfunc.load_model("fare")
pd.DataFrame({"trip": range(6), "passengers": [1, 2, 3, 4, None, 1]}).astype("Int64").to_csv("trips.csv", index=False)

# region chunks
written = 0
for chunk in pd.read_csv(
    "trips.csv", chunksize=2, dtype={"passengers": "Int64"}
):
    chunk = chunk.fillna({"passengers": 1}).astype({"passengers": "int64"})
    scored = chunk.assign(fare=model.predict(chunk))
    scored.to_csv("fares.csv", mode="a", header=written == 0, index=False)
    written += len(scored)

print(written, pd.read_csv("fares.csv")["fare"].tolist())
#> 6 [5, 7, 9, 11, 5, 5]
# endregion

# region quiz_types
for chunk in pd.read_csv("trips.csv", chunksize=2):
    try:
        print(chunk["passengers"].dtype, len(model.predict(chunk)))
        #> int64 2
        #> int64 2
    except MlflowException:
        print(chunk["passengers"].dtype, "refused")
        #> float64 refused
# endregion

assert written == 6
assert pd.read_csv("fares.csv").columns.tolist() == ["trip", "passengers", "fare"]
