"""One predict call has a price of its own: a frame of rows pays it once, a loop pays it for each row."""
# survives: print("the loop took more than 10 times as long:", loop_time > 20 * frame_time) -- its 200 calls take far more than twenty times as long as one

import time

import mlflow
import numpy as np
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

past = pd.DataFrame({"km": [2.0, 6.0, 10.0]})
model = LinearRegression().fit(past, 3 + 2 * past["km"])
mlflow.sklearn.save_model(model, "fare", signature=infer_signature(past), pip_requirements=["scikit-learn"])

# region both
fare = mlflow.pyfunc.load_model("fare")
trips = pd.DataFrame({"km": range(200)}, dtype="float64")

start = time.perf_counter()
looped = [
    float(fare.predict(trips.iloc[[row]])[0]) for row in range(len(trips))
]
loop_time = time.perf_counter() - start

start = time.perf_counter()
at_once = fare.predict(trips).tolist()
frame_time = time.perf_counter() - start

print(np.allclose(looped, at_once))
#> True
print(
    "the loop took more than 10 times as long:", loop_time > 10 * frame_time
)
#> the loop took more than 10 times as long: True
# endregion

assert [round(score, 6) for score in at_once] == [3.0 + 2 * km for km in range(200)]
