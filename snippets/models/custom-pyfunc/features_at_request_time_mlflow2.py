"""A custom model takes raw columns and computes its features inside predict, so callers send what they have."""
# runs: mlflow<3 -- the argument is artifact_path here, name from 3.0 on
# survives: print(delivery.predict(pd.DataFrame({"km_": [2.0], "rush": [True]})).tolist()) -- any column but the raw ones is extra
# survives: print(delivery.predict(pd.DataFrame({"km": [2.0], "rush_": [True]})).tolist()) -- any column but the raw ones is extra
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- `mlflow.models.predict` and a call in process refuse whole numbers for a double, which a scoring server of this release casts; instead: write `2.0`

import json
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

orders = pd.DataFrame({
    "placed_at": pd.to_datetime(["2026-11-16 08:00", "2026-11-16 18:30", "2026-11-21 18:00", "2026-11-21 11:00"]),
    "metres": [900.0, 2400.0, 3000.0, 1500.0],
})
minutes = [14, 38, 46, 20]


# region model
class DeliveryTime(mlflow.pyfunc.PythonModel):
    def __init__(self, regressor):
        self.regressor = regressor

    @staticmethod
    def features(orders):
        hour = orders["placed_at"].dt.hour
        return pd.DataFrame(
            {"km": orders["metres"] / 1000, "rush": hour.between(17, 20)}
        )

    def predict(self, context, model_input, params=None):
        return self.regressor.predict(self.features(model_input)).round(1)


regressor = LinearRegression().fit(DeliveryTime.features(orders), minutes)
info = mlflow.pyfunc.log_model(
    artifact_path="delivery_time",
    python_model=DeliveryTime(regressor),
    signature=infer_signature(orders, [14.0]),
)
# endregion

# region call
caller = pd.DataFrame(
    {"placed_at": [pd.Timestamp("2026-11-22 19:00")], "metres": [2000.0]}
)
print(mlflow.pyfunc.load_model(info.model_uri).predict(caller).tolist())
#> [33.8]
print(info.signature.inputs.input_names())
#> ['placed_at', 'metres']
# endregion

# region quiz_engineered
delivery = mlflow.pyfunc.load_model(info.model_uri)
try:
    print(
        delivery.predict(
            pd.DataFrame({"km": [2.0], "rush": [True]})
        ).tolist()
    )
except MlflowException as error:
    print(error.message.split("Error: ")[1].split(". ")[0])
    #> Model is missing inputs ['placed_at', 'metres']
# endregion

# region json
order = {"placed_at": "2026-11-22T19:00:00", "metres": 2000}
Path("request.json").write_text(json.dumps({"dataframe_records": [order]}))
mlflow.models.predict(
    info.model_uri, input_path="request.json", env_manager="local"
)
#> {"predictions": [33.8]}
# endregion

assert [column.type.name for column in info.signature.inputs.inputs] == ["datetime", "double"]
assert info.artifact_path == "delivery_time"
late = orders.assign(placed_at=orders["placed_at"].dt.normalize() + pd.Timedelta(hours=21))
assert DeliveryTime.features(orders)["km"].tolist() == [0.9, 2.4, 3.0, 1.5]
assert DeliveryTime.features(orders)["rush"].tolist() == [False, True, True, False]
assert list(DeliveryTime.features(orders)) == ["km", "rush"]
assert not DeliveryTime.features(late)["rush"].any()
