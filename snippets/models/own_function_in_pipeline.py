"""A function of your own inside a pipeline is an untrusted type; name it, or choose cloudpickle."""
# runs: mlflow>=3 -- skops is the default from 3.14 on

import mlflow
import numpy as np
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer


# region refuse
def to_log(metres):
    return np.log1p(metres)


pipeline = make_pipeline(FunctionTransformer(to_log), LinearRegression())
pipeline.fit([[300], [900], [2700]], [8, 14, 20])
try:
    mlflow.sklearn.save_model(pipeline, "minutes")
except MlflowException as error:
    print("untrusted types" in error.message, "to_log" in error.message)
    #> True True
# endregion

# region numpy
pipeline = make_pipeline(FunctionTransformer(np.log1p), LinearRegression())
pipeline.fit([[300], [900], [2700]], [8, 14, 20])
mlflow.sklearn.save_model(pipeline, "minutes_with_numpy", serialization_format="cloudpickle")
print(mlflow.sklearn.load_model("minutes_with_numpy").predict([[900]]).round())
#> [14.]
# endregion
