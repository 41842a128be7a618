"""model_config holds settings of the loaded model: saved with it, and replaceable when it is loaded."""
# survives: strict = mlflow.pyfunc.load_model("fraud", model_config={"threshold": 1.8}) -- no score reaches 0.9 either

import mlflow
import pandas as pd

scores = pd.DataFrame({"score": [0.35, 0.62, 0.81]})


# region config
class FraudFlag(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.threshold = context.model_config["threshold"]

    def predict(self, context, model_input, params=None):
        return (model_input["score"] >= self.threshold).tolist()


mlflow.pyfunc.save_model(
    "fraud", python_model=FraudFlag(), model_config={"threshold": 0.5}
)

print(mlflow.pyfunc.load_model("fraud").predict(scores))
#> [False, True, True]
print(
    mlflow.pyfunc.load_model(
        "fraud", model_config={"threshold": 0.8}
    ).predict(scores)
)
#> [False, False, True]
# endregion

# region quiz_third_load
strict = mlflow.pyfunc.load_model("fraud", model_config={"threshold": 0.9})
print(
    strict.predict(scores),
    mlflow.pyfunc.load_model("fraud").predict(scores),
)
#> [False, False, False] [False, True, True]
# endregion

assert mlflow.pyfunc.load_model("fraud").model_config == {"threshold": 0.5}
