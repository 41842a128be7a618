"""A models-from-code file must call set_model; a file that only defines the class is refused."""

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
    print(error.message)
    #> If the model is logged as code, ensure the model is set using mlflow.models.set_model() within the code file code file.
# endregion
