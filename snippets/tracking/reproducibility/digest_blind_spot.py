"""The digest of a pandas data set reads the first 10,000 rows: a change below them goes unnoticed."""

import mlflow
import numpy as np
import pandas as pd

# region digest
readings = pd.DataFrame({"meter": np.arange(20_000), "kwh": 1.5})
top, bottom = readings.copy(), readings.copy()
top.loc[5, "kwh"] = 99.0
bottom.loc[15_000, "kwh"] = 99.0

digest = mlflow.data.from_pandas(readings).digest
print(mlflow.data.from_pandas(top).digest == digest)
#> False
print(mlflow.data.from_pandas(bottom).digest == digest)
#> True
# endregion

assert not bottom.equals(readings)
assert mlflow.data.from_pandas(readings.head(15_000)).digest != digest, "the number of rows does count"

# region whole
from pandas.util import hash_pandas_object

fingerprint = hash_pandas_object(readings).sum()
print(hash_pandas_object(bottom).sum() == fingerprint)
#> False
# endregion

assert hash_pandas_object(readings.copy()).sum() == fingerprint
assert readings.shape == (20_000, 2) and set(readings["kwh"]) == {1.5}
assert list(readings) == list(top) == list(bottom) == ["meter", "kwh"]
assert top.loc[5, "kwh"] == bottom.loc[15_000, "kwh"] == 99.0
