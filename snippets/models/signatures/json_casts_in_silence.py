"""Over JSON a value is cast to the signature's type: 3.7 becomes 3 and the text "false" becomes true, without a word."""
# differs: 2.9.2 -- it refuses too, but its message begins with the cause and not with `Failed to enforce schema`; instead: look for the cause in the message
# differs: 2.13.1 -- `mlflow.models.predict` refuses what a scoring server of this release casts, such as a fraction for a whole number; instead: ask the server itself

import json
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class Order(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return [
            f"{row.seats} seats, refund {row.refund}"
            for row in model_input.itertuples()
        ]


bookings = pd.DataFrame({"seats": [4, 2], "refund": [True, False]})
mlflow.pyfunc.save_model(
    "order", python_model=Order(), signature=infer_signature(bookings), pip_requirements=["pandas"]
)

# region in_process
order = mlflow.pyfunc.load_model("order")
try:
    order.predict(pd.DataFrame({"seats": [3.7], "refund": [False]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1].replace(". ", ".\n"))
    #> Incompatible input types for column seats.
    #> Can not safely convert float64 to int64.
# endregion


def answer(seats, refund):
    """What the model answers to one order, sent as the body of a request."""
    body = {"dataframe_records": [{"seats": seats, "refund": refund}]}
    Path("request.json").write_text(json.dumps(body))
    mlflow.models.predict("order", input_path="request.json", env_manager="local", output_path="answer.json")
    return json.loads(Path("answer.json").read_text())["predictions"][0]


# region over_json
print(answer(seats=3, refund=False))
#> 3 seats, refund False
print(answer(seats=3.7, refund=False))
#> 3 seats, refund False
print(answer(seats=3, refund="false"))
#> 3 seats, refund True
print(answer(seats=3, refund=None))
#> 3 seats, refund False
# endregion

try:
    answer(seats="3.7", refund=False)
except MlflowException:
    pass
else:
    raise AssertionError("text with a fraction was cast to a whole number")

assert answer(seats="3", refund=True) == "3 seats, refund True"
assert answer(seats=3, refund="no").endswith("True")
assert answer(seats=3, refund="").endswith("False")
