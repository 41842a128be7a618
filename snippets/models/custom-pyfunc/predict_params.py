"""Parameters of predict are part of the signature: they have defaults, and a caller may change only those."""
# survives: fraud.predict(scores, params={"threshold": "high_"}) -- any text is the wrong type
# survives: print(fraud.predict(scores, params={"treshold_": 0.8})) -- any misspelling is ignored
# survives: print(fraud.predict(scores, params={"treshold": 1.6})) -- the value of an unknown parameter is ignored
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature

scores = pd.DataFrame({"score": [0.35, 0.62, 0.81]})


# region params
class FraudFlag(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["score"] >= params["threshold"]).tolist()


signature = infer_signature(scores, [True], params={"threshold": 0.5})
mlflow.pyfunc.save_model(
    "fraud", python_model=FraudFlag(), signature=signature
)

fraud = mlflow.pyfunc.load_model("fraud")
print(fraud.predict(scores))
#> [False, True, True]
print(fraud.predict(scores, params={"threshold": 0.8}))
#> [False, False, True]
# endregion

# region wrong_type
try:
    fraud.predict(scores, params={"threshold": "high"})
except MlflowException as error:
    print("Can not safely convert" in error.message)
    #> True
# endregion

# region quiz_unknown
print(fraud.predict(scores, params={"treshold": 0.8}))
#> [False, True, True]
# endregion

assert [param.name for param in fraud.metadata.get_params_schema()] == ["threshold"]
assert fraud.predict(scores, params={"threshold": 1}) == [False, False, False]
