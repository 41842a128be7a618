"""The file of a model from code runs from top to bottom at each load, so training code does not belong in it."""
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class

from pathlib import Path

import mlflow

packages = ["mlflow"]

# region runs
Path("surge_price.py").write_text("""
from pathlib import Path
import mlflow

with Path("trained.log").open("a") as log:
    log.write("training\\n")


class SurgePrice(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["fare"] * 1.5


mlflow.models.set_model(SurgePrice())
""")
mlflow.pyfunc.save_model(
    "surge", python_model="surge_price.py", pip_requirements=packages
)
Path("trained.log").unlink()

mlflow.pyfunc.load_model("surge")
mlflow.pyfunc.load_model("surge")
print(Path("trained.log").read_text().split())
#> ['training', 'training']
# endregion

assert Path("surge/surge_price.py").read_text() == Path("surge_price.py").read_text()
