"""A type hint on predict's input becomes the signature, and each call is checked against it."""
# survives: example = [Order(metres=1000)] -- any order is an example
# survives: delivery.predict([{"rush_": True}]) -- metres is missing either way
# survives: delivery.predict([{"rush": False}]) -- metres is missing either way

import mlflow
from mlflow.exceptions import MlflowException
from pydantic import BaseModel


# region hint
class Order(BaseModel):
    metres: float
    rush: bool = False


class DeliveryMinutes(mlflow.pyfunc.PythonModel):
    def predict(self, model_input: list[Order], params=None) -> list[float]:
        return [
            10 + order.metres / 100 + 12 * order.rush
            for order in model_input
        ]


example = [Order(metres=500)]
mlflow.pyfunc.save_model(
    "delivery", python_model=DeliveryMinutes(), input_example=example
)

delivery = mlflow.pyfunc.load_model("delivery")
print(delivery.predict([{"metres": 1500, "rush": True}]))
#> [37.0]
# endregion

# region refuse
try:
    delivery.predict([{"rush": True}])
except MlflowException as error:
    print(error.message.split(",")[0])
    #> Failed to validate data against type hint `list[Order]`
# endregion

assert delivery.metadata.get_input_schema() is not None
assert delivery.predict([{"metres": 500}]) == [15.0]
