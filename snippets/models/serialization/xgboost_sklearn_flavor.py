"""On MLflow 3.17 off Databricks, the sklearn flavor refuses an XGBoost classifier."""
# runs: mlflow>=3 -- skops is the default from 3.14 on
# survives: mlflow.sklearn.save_model(churn, "churn_") -- nothing is saved
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- `save_model` has no `skops_trusted_types=` yet, nor skops as a format: the model is saved with cloudpickle; instead: leave the argument out
# differs: 3.12.0/sqlite, 3.12.0/server -- scikit-learn models are saved with cloudpickle by default, so nothing is refused; skops is the default from a later release on

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from xgboost import XGBClassifier

usage = pd.DataFrame({"months": [1, 3, 24, 36] * 5, "tickets": [4, 3, 0, 1] * 5})
churn = XGBClassifier(n_estimators=5, max_depth=2).fit(usage, [1, 1, 0, 0] * 5)

# region refuse
try:
    mlflow.sklearn.save_model(churn, "churn")
except MlflowException as error:
    print(error.message.split("Root error: ")[1])
    #> Untrusted types found in the file: ['xgboost.core.Booster', 'xgboost.sklearn.XGBClassifier'].
# endregion

mlflow.sklearn.save_model(
    churn, "trusted", skops_trusted_types=["xgboost.core.Booster", "xgboost.sklearn.XGBClassifier"]
)
assert mlflow.pyfunc.load_model("trusted").predict(usage[:4]).tolist() == [1, 1, 0, 0]
