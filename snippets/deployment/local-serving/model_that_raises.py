"""MLflow's scoring server answers 400 when the model's code raises, and for an `MlflowException` the status of its error code, 500 if it has none."""
# runs: mlflow>=3 -- the scoring server of MLflow 2.22 does not start with the FastAPI of today
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- our set-up: the test client of its Starlette asks for a package that is not installed

import mlflow
import pandas as pd
from fastapi.testclient import TestClient
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature
from mlflow.pyfunc import scoring_server

# region serve
class PricePerKm(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        if (model_input["km"] < 0).any():
            raise MlflowException("the feature store is down")
        if (model_input["km"] > 900).any():
            raise MlflowException.invalid_parameter_value("too far")
        rows = model_input.to_numpy().tolist()
        return [fare / km for fare, km in rows]


trips = pd.DataFrame({"fare": [9.0], "km": [3.0]})
mlflow.pyfunc.save_model(
    "price", python_model=PricePerKm(), signature=infer_signature(trips)
)
app = scoring_server.init(mlflow.pyfunc.load_model("price"))

for km in (3.0, 0.0, -1.0, 999.0):
    body = {"dataframe_records": [{"fare": 9.0, "km": km}]}
    reply = TestClient(app).post("/invocations", json=body)
    print(reply.status_code, reply.json().get("error_code", reply.json()))
    #> 200 {'predictions': [3.0]}
    #> 400 BAD_REQUEST
    #> 500 INTERNAL_ERROR
    #> 400 INVALID_PARAMETER_VALUE
# endregion

# region trace
body["dataframe_records"][0]["km"] = 0.0
refused = TestClient(app).post("/invocations", json=body).json()
print(refused["message"][:73])
#> Encountered an unexpected error while evaluating the model. Verify that t
print(refused["stack_trace"].splitlines()[-1])
#> ZeroDivisionError: float division by zero
# endregion

assert "fare / km" in refused["stack_trace"], "the model's own lines go to the caller"
