"""A parameter of predict travels beside the rows, under params."""
# differs: 2.9.2, 2.13.1 -- no `mlflow.models.validate_serving_input` yet; instead: start `mlflow models serve`, and send the request

# region given
import json

import mlflow
import pandas as pd
from mlflow.models import infer_signature, validate_serving_input


class Alarm(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["risk"] >= params["threshold"]).tolist()


signature = infer_signature(
    pd.DataFrame({"risk": [0.1]}), [True], params={"threshold": 0.5}
)
mlflow.pyfunc.save_model(
    "alarm",
    python_model=Alarm(),
    signature=signature,
    pip_requirements=["pandas"],
)
rows = [{"risk": 0.4}, {"risk": 0.7}, {"risk": 0.95}]
# endregion

# region solution
def body(rows, threshold):
    return json.dumps(
        {
            "dataframe_records": rows,
            "params": {"threshold": threshold},
        }
    )
# endregion

strict = validate_serving_input("alarm", body(rows, 0.9))
assert len(strict) == 3, "All three rows have to be sent to the model; it decides about the alarm."
assert strict != [False, True, True], "The model answered with its own threshold of 0.5: yours did not reach it."
assert strict == [False, False, True], "With the threshold 0.9 only the last row is an alarm."
assert validate_serving_input("alarm", body(rows, 0.3)) == [True, True, True], "With the threshold 0.3 all three rows are alarms."
