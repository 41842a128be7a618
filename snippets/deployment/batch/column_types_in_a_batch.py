"""A gap turns whole numbers into floats, which a column of type `long` refuses; text in an object column of dates is read month first where it can be."""
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message

import io

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each passenger, five more at weekends."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["passengers"] + 5 * (model_input["day"].dt.dayofweek > 4)


past = pd.DataFrame({"passengers": [1, 2], "day": pd.to_datetime(["2026-11-20", "2026-11-21"])})
mlflow.pyfunc.save_model("fare", python_model=Fare(), signature=infer_signature(past), pip_requirements=["pandas"])
model = mlflow.pyfunc.load_model("fare")

# region gap
export = "day,passengers\n2026-11-20,2\n2026-11-21,\n"
trips = pd.read_csv(io.StringIO(export), parse_dates=["day"])
print(trips["passengers"].tolist())
#> [2.0, nan]
# endregion

# region refused
try:
    model.predict(trips)
except MlflowException as error:
    reason = error.message.split("Error: ")[1].split(" Hint")[0]
    print(reason.replace(". ", ".\n"))
    #> Incompatible input types for column passengers.
    #> Can not safely convert float64 to int64.
# endregion

# region filled
known = trips.fillna({"passengers": 1}).astype({"passengers": "int64"})
fares = model.predict(known)
print(fares.tolist())
#> [7, 10]
# endregion

# region nullable
nullable = pd.read_csv(
    io.StringIO(export), parse_dates=["day"], dtype={"passengers": "Int64"}
)
try:
    model.predict(nullable)
except MlflowException as error:
    print(error.message.split("Error: ")[1])
    #> cannot convert NA to integer
# endregion

# region dates
saturday_7_march = pd.DataFrame(
    {"passengers": [1, 1], "day": ["2026-03-07", "07/03/2026"]}
)
as_text = model.predict(saturday_7_march)
print(as_text.tolist())
#> [10, 5]
# endregion

assert fares.tolist() == [3 + 2 * 2, 3 + 2 * 1 + 5]
assert as_text.tolist() == [10, 5]
assert reason == "Incompatible input types for column passengers. Can not safely convert float64 to int64."
mixed = model.predict(saturday_7_march.assign(day=["13/03/2026", "07/03/2026"]))
assert mixed.tolist() == [5, 5], "Friday, 13 March, and Friday, 3 July"
in_a_string_column = saturday_7_march.astype({"day": "string"})
try:
    model.predict(in_a_string_column)
except MlflowException as error:
    assert "for column day" in error.message
else:
    raise AssertionError("text in a `string` column was taken for a date")
