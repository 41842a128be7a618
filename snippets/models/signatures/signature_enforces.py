"""pyfunc checks a call against the signature: order is free, extra columns go, a missing one is an error."""
# survives: print(rent.predict(flats.assign(garden_=True)).round().tolist()) -- any unknown column is dropped
# survives: print(rent.predict(flats.assign(garden=False)).round().tolist()) -- any unknown column is dropped
# survives: native.predict(flats.assign(garden_=True)) -- any unknown column is refused
# survives: native.predict(flats.assign(garden=False)) -- any unknown column is refused
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

flats = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0], "floor": [1.0, 4.0, 2.0]})
model = LinearRegression().fit(flats, [600, 1000, 1500])
mlflow.sklearn.save_model(model, "rent", signature=infer_signature(flats), pip_requirements=["scikit-learn"])

# region call
rent = mlflow.pyfunc.load_model("rent")

print(rent.predict(flats).round().tolist())
#> [600.0, 1000.0, 1500.0]
print(rent.predict(flats[["floor", "area_m2"]]).round().tolist())
#> [600.0, 1000.0, 1500.0]
print(rent.predict(flats.assign(garden=True)).round().tolist())
#> [600.0, 1000.0, 1500.0]
try:
    rent.predict(flats[["area_m2"]])
except MlflowException as error:
    print(error.message.split("Error: ")[1])
    #> Model is missing inputs ['floor'].
# endregion

# region quiz_native
native = mlflow.sklearn.load_model("rent")
try:
    native.predict(flats.assign(garden=True))
except ValueError as error:
    print(str(error).splitlines()[0])
    #> The feature names should match those that were passed during fit.
# endregion

# region native
wrong_order = flats[["floor", "area_m2"]]
try:
    native.predict(wrong_order)
except ValueError as error:
    print(str(error).splitlines()[0])
    #> The feature names should match those that were passed during fit.
# endregion

assert rent.predict(wrong_order).tolist() == rent.predict(flats).tolist()
