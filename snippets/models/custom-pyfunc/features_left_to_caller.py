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

needs_features = mlflow.pyfunc.load_model("needs_features")


# region two_callers
def web_shop(hour):
    return 17 <= hour <= 20


def call_centre(hour):
    return 17 <= hour < 20


for is_rush in (web_shop, call_centre):
    features = pd.DataFrame({"rush": [float(is_rush(20))]})
    print(
        is_rush.__name__, needs_features.predict(features).round().tolist()
    )
    #> web_shop [42.0]
    #> call_centre [20.0]
# endregion

# region one_place
print(
    mlflow.pyfunc.load_model("takes_raw").predict(orders).round().tolist()
)
#> [42.0]
# endregion

# region quiz_one_hour_earlier
for is_rush in (web_shop, call_centre):
    features = pd.DataFrame({"rush": [float(is_rush(19))]})
    print(
        is_rush.__name__, needs_features.predict(features).round().tolist()
    )
    #> web_shop [42.0]
    #> call_centre [42.0]
# endregion

assert [hour for hour in range(48) if web_shop(hour)] == [17, 18, 19, 20]
assert [hour for hour in range(48) if call_centre(hour)] == [17, 18, 19]
assert features["rush"].tolist() == [1.0]
