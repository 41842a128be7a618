"""A file of models-from-code says with set_model which object is the model."""
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class

# region given
from pathlib import Path

import mlflow
import pandas as pd


def save(last_line):
    Path("surge.py").write_text(f"""
import mlflow


class Surge(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["fare"] * 1.5).tolist()


{last_line}
""")
    mlflow.pyfunc.save_model(
        "surge", python_model="surge.py", pip_requirements=["pandas"]
    )
# endregion

# region solution
save("mlflow.models.set_model(Surge())")
# endregion

answer = mlflow.pyfunc.load_model("surge").predict(pd.DataFrame({"fare": [10.0]}))
assert answer == [15.0], "A fare of 10 has to become 15."
assert not list(Path("surge").rglob("*.pkl")), "Something was pickled; the file itself has to be the model."
