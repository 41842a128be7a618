"""The native flavor saves an XGBoost model in the library's own format, on MLflow 2 and 3."""

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import Model
from xgboost import XGBClassifier

usage = pd.DataFrame({"months": [1, 3, 24, 36] * 5, "tickets": [4, 3, 0, 1] * 5})
churn = XGBClassifier(n_estimators=5, max_depth=2).fit(usage, [1, 1, 0, 0] * 5)

# region native
mlflow.xgboost.save_model(churn, "churn")

print(sorted(Model.load("churn").flavors))
#> ['python_function', 'xgboost']
print(mlflow.pyfunc.load_model("churn").predict(usage[:4]).tolist())
#> [1, 1, 0, 0]
# endregion

assert Path("churn/model.ubj").exists() or Path("churn/model.xgb").exists()
assert type(mlflow.xgboost.load_model("churn")) is XGBClassifier
