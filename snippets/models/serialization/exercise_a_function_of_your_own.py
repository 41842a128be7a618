"""skops refuses a function of your own until it is named, or another format is chosen."""
# runs: mlflow>=3 -- skops is the default from 3.14 on
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- `save_model` has no `skops_trusted_types=` yet, nor skops as a format: the model is saved with cloudpickle; instead: leave the argument out

# region given
import mlflow
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer


def to_log(metres):
    return np.log1p(metres)


pipeline = make_pipeline(FunctionTransformer(to_log), LinearRegression())
pipeline.fit([[300], [900], [2700]], [8, 14, 20])
# endregion

# region solution
mlflow.sklearn.save_model(
    pipeline,
    "minutes",
    skops_trusted_types=["__main__.to_log"],
    pip_requirements=["scikit-learn"],
)
# endregion

loaded = mlflow.sklearn.load_model("minutes")
assert hasattr(loaded, "steps"), "Only the last step was saved; the own function is gone, and the model gets metres it does not understand."
assert abs(loaded.predict([[900]])[0] - pipeline.predict([[900]])[0]) < 1e-9, "The loaded pipeline has to answer as the one that was saved."
