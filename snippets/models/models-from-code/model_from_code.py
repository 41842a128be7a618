"""Models from code: the model is a Python file that ends in set_model, and nothing is pickled."""
# survives: print([file.name for file in Path("surge").iterdir() if file.suffix in (".py", ".pkl_")]) -- there is no such file; that is the point
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class

from pathlib import Path

import mlflow
import pandas as pd

# region write
Path("surge_price.py").write_text("""
import mlflow


class SurgePrice(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        surge = 0.5 * (model_input["waiting"] > 10)
        return model_input["fare"] * (1 + surge)


mlflow.models.set_model(SurgePrice())
""")
# endregion

# region save
mlflow.pyfunc.save_model("surge", python_model="surge_price.py")

trips = pd.DataFrame({"fare": [10.0, 10.0], "waiting": [2, 25]})
print(mlflow.pyfunc.load_model("surge").predict(trips).tolist())
#> [10.0, 15.0]
print(
    [
        file.name
        for file in Path("surge").iterdir()
        if file.suffix in (".py", ".pkl")
    ]
)
#> ['surge_price.py']
# endregion

# region edited_source
Path("surge_price.py").write_text(
    "raise RuntimeError('edited after saving')"
)
print(mlflow.pyfunc.load_model("surge").predict(trips).tolist())
#> [10.0, 15.0]
# endregion

assert mlflow.models.Model.load("surge").flavors["python_function"]["loader_module"].endswith("code_model")
assert Path("surge_price.py").read_text().startswith("raise")
