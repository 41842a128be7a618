"""An estimator without predict() is saved without the python_function flavor, and pyfunc refuses it."""
# survives: mlflow.sklearn.save_model(StandardScaler().partial_fit([[20.0], [60.0]]), "scaler") -- one batch of partial_fit is a fit

import mlflow
from mlflow.exceptions import MlflowException
from mlflow.models import Model
from sklearn.preprocessing import StandardScaler

# region refuse
mlflow.sklearn.save_model(StandardScaler().fit([[20.0], [60.0]]), "scaler")
print(list(Model.load("scaler").flavors))
#> ['sklearn']

try:
    mlflow.pyfunc.load_model("scaler")
except MlflowException as error:
    print(error.message)
    #> Model does not have the "python_function" flavor
# endregion

# region native
scaler = mlflow.sklearn.load_model("scaler")
print(scaler.transform([[40.0]]).tolist())
#> [[0.0]]
# endregion

assert not hasattr(scaler, "predict")
