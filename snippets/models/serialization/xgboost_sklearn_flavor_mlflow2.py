"""On MLflow 2 the sklearn flavor pickles an XGBoost classifier without a word."""
# runs: mlflow<3 -- skops is the default from 3.14 on

import mlflow
import pandas as pd
from mlflow.models import Model
from xgboost import XGBClassifier

usage = pd.DataFrame({"months": [1, 3, 24, 36] * 5, "tickets": [4, 3, 0, 1] * 5})
churn = XGBClassifier(n_estimators=5, max_depth=2).fit(usage, [1, 1, 0, 0] * 5)

# region refuse
mlflow.sklearn.save_model(churn, "churn")
print(sorted(Model.load("churn").flavors))
#> ['python_function', 'sklearn']
print(mlflow.pyfunc.load_model("churn").predict(usage[:4]).tolist())
#> [1, 1, 0, 0]
# endregion

assert Model.load("churn").flavors["sklearn"]["serialization_format"] == "cloudpickle"
