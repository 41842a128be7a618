"""code_paths= copies your own modules into the model; without it the model does not load where they are missing."""
# differs: 2.9.2 -- `save_model` has no `code_paths=` yet; instead: `code_path=`, with the same list

import shutil
import sys
from pathlib import Path

import mlflow
import pandas as pd

Path("project").mkdir()
Path("project/pricing.py").write_text('''
import mlflow


class WithVat(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["net"] * 1.2
''')
sys.path.insert(0, "project")


def leave_the_project():
    """Do what a serving machine does: know nothing of the project's folder."""
    sys.path.remove("project")
    sys.modules.pop("pricing")
    shutil.move("project", "elsewhere")


# region save
from pricing import WithVat

mlflow.pyfunc.save_model("bare", python_model=WithVat())
mlflow.pyfunc.save_model(
    "complete", python_model=WithVat(), code_paths=["project/pricing.py"]
)

leave_the_project()
try:
    mlflow.pyfunc.load_model("bare")
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'pricing'

print(
    mlflow.pyfunc.load_model("complete")
    .predict(pd.DataFrame({"net": [100.0]}))
    .tolist()
)
#> [120.0]
# endregion

# region quiz_notebook_class
class WithTip(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input["net"] * 1.1


mlflow.pyfunc.save_model("tip", python_model=WithTip())
del WithTip
print(
    mlflow.pyfunc.load_model("tip")
    .predict(pd.DataFrame({"net": [100.0]}))
    .round()
    .tolist()
)
#> [110.0]
# endregion

assert Path("complete/code/pricing.py").exists()
