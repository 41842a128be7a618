"""A module of your own is saved with the model by code_paths."""
# differs: 2.9.2 -- `save_model` has no `code_paths=` yet; instead: `code_path=`, with the same list

# region given
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
        return (model_input["net"] * 1.2).round(2).tolist()
''')
sys.path.insert(0, "project")
from pricing import WithVat
# endregion

# region solution
mlflow.pyfunc.save_model(
    "vat",
    python_model=WithVat(),
    code_paths=["project/pricing.py"],
    pip_requirements=["pandas"],
)
# endregion

sys.path.remove("project")  # another machine
sys.modules.pop("pricing")
shutil.rmtree("project")
answer = mlflow.pyfunc.load_model("vat").predict(pd.DataFrame({"net": [100.0, 50.0]}))
assert answer == [120.0, 60.0], "100 and 50 have to become 120 and 60."
