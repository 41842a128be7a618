"""Text for a double is cast from an object column and refused from a pandas string column; the error opens with "Failed to enforce schema"."""
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 5.0, 9.0]})
model = LinearRegression().fit(trips, [8.0, 17.0, 29.0])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(trips), pip_requirements=["scikit-learn"])

# region text
fare = mlflow.pyfunc.load_model("fare")

as_object = pd.DataFrame({"km": ["4"]}, dtype="object")
print(fare.predict(as_object).round().tolist())
#> [14.0]

as_string = as_object.astype("string")
try:
    fare.predict(as_string)
except MlflowException as error:
    print(error.message.replace(". ", ".\n"))
    #> Failed to enforce schema of data '  km
    #> 0  4' with schema '['km': double (required)]'.
    #> Error: Incompatible input types for column km.
    #> Can not safely convert string to float64.
# endregion

assert as_object.dtypes["km"] == object
assert as_string.dtypes["km"] == "string"
