"""A custom model turns a score into what the caller needs."""

# region given
import mlflow
import pandas as pd
from mlflow.pyfunc import PythonModel


class Score:
    def predict(self, rows):
        return rows["calls"] / 10
# endregion

# region solution
class Risk(PythonModel):
    def predict(self, context, model_input, params=None):
        scores = Score().predict(model_input)
        return ["high" if score > 0.5 else "low" for score in scores]
# endregion

assert issubclass(Risk, PythonModel), "MLflow takes a class that extends `PythonModel`."
mlflow.pyfunc.save_model("risk", python_model=Risk(), pip_requirements=["pandas"])
answer = mlflow.pyfunc.load_model("risk").predict(pd.DataFrame({"calls": [9, 5, 2]}))
assert not isinstance(answer, str), "That is one word for all rows; each row needs its own."
assert list(answer) != ["high", "high", "low"], "A score of exactly 0.5 is not above 0.5."
assert list(answer) == ["high", "low", "low"], "The scores 0.9, 0.5 and 0.2 are high, low and low."
