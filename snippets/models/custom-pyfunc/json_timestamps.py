"""In `dataframe_records` a datetime column takes text without a time zone; a trailing Z is refused, and a number is read as nanoseconds."""
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- `mlflow.models.predict` refuses a number as a timestamp, which a scoring server of this release takes; instead: send text without a zone

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature


class YearAndHour(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        moment = model_input["placed_at"].dt
        return [[int(moment.year[0]), int(moment.hour[0])]]


orders = pd.DataFrame({"placed_at": pd.to_datetime(["2026-11-16 08:00"])})
mlflow.pyfunc.save_model("order_hour", python_model=YearAndHour(), signature=infer_signature(orders, [[2026, 8]]))


# region ask
Path("shop.json").write_text(
    '{"dataframe_records": [{"placed_at": "2026-11-22T19:00:00"}]}'
)
mlflow.models.predict(
    "order_hour", input_path="shop.json", env_manager="local"
)
#> {"predictions": [[2026, 19]]}
# endregion

# region zone
Path("browser.json").write_text(
    '{"dataframe_records": [{"placed_at": "2026-11-22T19:00:00Z"}]}'
)
try:
    mlflow.models.predict(
        "order_hour", input_path="browser.json", env_manager="local"
    )
except MlflowException:
    print("refused")
    #> refused
# endregion

# region milliseconds
Path("phone.json").write_text(
    '{"dataframe_records": [{"placed_at": 1795374000000}]}'
)
mlflow.models.predict(
    "order_hour", input_path="phone.json", env_manager="local"
)
#> {"predictions": [[1970, 0]]}
# endregion

assert pd.Timestamp(1795374000000, unit="ms").year == 2026
