"""Two functions pass their unit tests, and fail together: the one renamed a column that the other still asks for."""
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

import pandas as pd
from sklearn.linear_model import LinearRegression

# region units
import mlflow
from mlflow.models import infer_signature


def trip_features(raw):
    return raw.rename(columns={"distance": "km"})[["km", "hour"]]


def train(X, y):
    model = LinearRegression().fit(X, y)
    return model, infer_signature(X, y)


def test_trip_features():
    raw = pd.DataFrame({"distance": [2.0], "hour": [8.0]})
    assert list(trip_features(raw).columns) == ["km", "hour"]


def test_train():
    X = pd.DataFrame({"distance": [1.0, 2.0], "hour": [8.0, 9.0]})
    model, signature = train(X, [10.0, 20.0])
    assert signature.inputs.input_names() == ["distance", "hour"]


test_trip_features()
test_train()
print("both unit tests pass")
#> both unit tests pass
# endregion

# region together
raw = pd.DataFrame({"distance": [2.0, 5.0], "hour": [8.0, 9.0]})
model, signature = train(raw, [10.0, 20.0])  # as its test did
mlflow.sklearn.save_model(model, "fare_model", signature=signature)
fares = mlflow.pyfunc.load_model("fare_model")
try:
    fares.predict(trip_features(raw))
except Exception as error:
    print(type(error).__name__, "distance" in str(error))
    #> MlflowException True
# endregion

assert fares.predict(raw).round(6).tolist() == [10.0, 20.0]
