"""A models-from-code file must call set_model; a file that only defines the class is refused."""
# survives: mlflow.pyfunc.save_model("surge_", python_model="surge_price.py") -- nothing is saved
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class
# differs: 2.13.1 -- it refuses too, with the words for a wrong `python_model`

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException

# region refuse
Path("surge_price.py").write_text('''
import mlflow


class SurgePrice(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["fare"] * 1.5


model = SurgePrice()
''')

try:
    mlflow.pyfunc.save_model("surge", python_model="surge_price.py")
except MlflowException as error:
    print(error.message.split(", ")[1])
    #> ensure the model is set using mlflow.models.set_model() within the code file code file.
# endregion

Path("surge_price.py").write_text(
    Path("surge_price.py").read_text().replace("model = SurgePrice()", "mlflow.models.set_model(SurgePrice())")
)
mlflow.pyfunc.save_model("accepted", python_model="surge_price.py", pip_requirements=["mlflow"])
assert mlflow.pyfunc.load_model("accepted").predict({"fare": 2.0}) == 3.0
