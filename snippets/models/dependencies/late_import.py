"""A package that is imported inside predict is found only if an input example lets MLflow call predict."""
# runs: limit=60s -- MLflow loads the saved model in a second process, twice

from pathlib import Path

import mlflow
import pandas as pd

scores = pd.DataFrame({"score": [0.35, 0.62]})


def packages(folder):
    """Return a saved model's requirements as text."""
    return Path(folder, "requirements.txt").read_text()


# region late
class Rounded(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        import xgboost  # only here

        return model_input["score"].round(1).tolist()


mlflow.pyfunc.save_model("unseen", python_model=Rounded())
mlflow.pyfunc.save_model(
    "seen", python_model=Rounded(), input_example=scores
)
print("xgboost" in packages("unseen"), "xgboost" in packages("seen"))
#> False True
# endregion

assert mlflow.pyfunc.load_model("seen").predict(scores) == [0.4, 0.6]
