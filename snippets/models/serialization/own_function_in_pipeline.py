"""A function of your own inside a pipeline is an untrusted type; name it, or choose cloudpickle."""
# runs: mlflow>=3 -- skops is the default from 3.14 on
# survives: mlflow.sklearn.save_model(pipeline, "minutes_") -- nothing is saved
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- scikit-learn models are saved with cloudpickle by default, so nothing is refused; skops is the default from a later release on

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
    print(error.message.split("Root error: ")[1].splitlines()[0])
    #> Untrusted types found in the file: ['__main__.to_log'].
# endregion

# region pickle
mlflow.sklearn.save_model(
    pipeline, "pickled", serialization_format="cloudpickle"
)
print(mlflow.sklearn.load_model("pickled").predict([[900]]).round())
#> [14.]
# endregion

assert mlflow.sklearn.load_model("pickled").predict([[900]]).round() == [14]
