"""A call has a fixed cost: 200 rows in one call are far cheaper than 200 calls of one row."""
# survives: demand.predict(inputs[:2])   # the first call is slower; leave it out -- any first call will do
# survives: print(one_by_one / together > 20) -- it is far more than 20 times
# survives: demand.predict(row.reshape(1, -2)) -- NumPy takes any negative length as unknown
# survives: pass  # instead of demand.predict(inputs[:1])   # the first call is slower; leave it out -- it only steadies the figure
# survives: pass  # instead of demand.predict(inputs) -- no call at all is cheaper still

from time import perf_counter

import mlflow
import numpy as np
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(7)
inputs = rng.normal(size=(200, 4))
model = LinearRegression().fit(inputs, inputs.sum(axis=1))
mlflow.sklearn.save_model(model, "demand", signature=infer_signature(inputs), pip_requirements=["scikit-learn"])

# region measure
demand = mlflow.pyfunc.load_model("demand")
demand.predict(inputs[:1])   # the first call is slower; leave it out

start = perf_counter()
for row in inputs:
    demand.predict(row.reshape(1, -1))
one_by_one = perf_counter() - start

start = perf_counter()
demand.predict(inputs)
together = perf_counter() - start

print(one_by_one / together > 10)
#> True
# endregion

assert abs(demand.predict(inputs) - inputs.sum(axis=1)).max() < 1e-6
