"""When callers compute the features, each caller can compute them differently; the model cannot tell."""

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

hours = pd.DataFrame({"rush": [1.0, 1.0, 0.0, 0.0]})
inner = LinearRegression().fit(hours, [40, 44, 18, 22])


class WaitingTime(mlflow.pyfunc.PythonModel):
    def __init__(self, regressor):
        self.regressor = regressor

    def predict(self, context, model_input, params=None):
        rush = model_input["placed_at"].dt.hour.between(17, 20)
        return self.regressor.predict(rush.astype(float).to_frame("rush"))


mlflow.sklearn.save_model(inner, "needs_features", signature=infer_signature(hours), pip_requirements=["scikit-learn"])
orders = pd.DataFrame({"placed_at": pd.to_datetime(["2026-11-21 20:15"])})
mlflow.pyfunc.save_model(
    "takes_raw", python_model=WaitingTime(inner), signature=infer_signature(orders), pip_requirements=["scikit-learn"]
)

# region two_callers
hour = orders["placed_at"].dt.hour
web_shop = pd.DataFrame({"rush": ((hour >= 17) & (hour <= 20)).astype(float)})
call_centre = pd.DataFrame({"rush": ((hour >= 17) & (hour < 20)).astype(float)})

needs_features = mlflow.pyfunc.load_model("needs_features")
print(needs_features.predict(web_shop).round().tolist(), needs_features.predict(call_centre).round().tolist())
#> [42.0] [20.0]
# endregion

# region one_place
print(mlflow.pyfunc.load_model("takes_raw").predict(orders).round().tolist())
#> [42.0]
# endregion

# region quiz_one_hour_earlier
hour = orders["placed_at"].dt.hour - 1
web_shop = pd.DataFrame({"rush": ((hour >= 17) & (hour <= 20)).astype(float)})
call_centre = pd.DataFrame({"rush": ((hour >= 17) & (hour < 20)).astype(float)})
print(needs_features.predict(web_shop).round().tolist(), needs_features.predict(call_centre).round().tolist())
#> [42.0] [42.0]
# endregion

assert web_shop["rush"].tolist() == [1.0]
assert call_centre["rush"].tolist() == [1.0]
