"""A model class of your own: what loads once, what answers each call, and how it is judged."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on

import json
import warnings
from pathlib import Path

import pandas as pd

warnings.simplefilter("ignore")
Path("rates.json").write_text(json.dumps({"day": 3.0, "night": 4.0}))
rides = pd.DataFrame({"km": [2.0, 4.0], "paid": [8.0, 15.0]})

# region own
import mlflow


class Fare(mlflow.pyfunc.PythonModel):
    def load_context(self, context):  # once, when the model is loaded
        with open(context.artifacts["rates"]) as file:
            self.rates = json.load(file)

    def predict(self, context, model_input, params=None):  # each call
        rate = self.rates[(params or {}).get("when", "day")]
        return model_input["km"] * rate


info = mlflow.pyfunc.log_model(
    name="fare",
    python_model=Fare(),  # or a .py file that calls set_model
    artifacts={"rates": "rates.json"},  # copied into the model
    signature=mlflow.models.infer_signature(
        rides[["km"]], rides["paid"], params={"when": "day"}
    ),
)
loaded = mlflow.pyfunc.load_model(info.model_uri)
loaded.predict(rides[["km"]], params={"when": "night"})
loaded.unwrap_python_model().rates  # the object of your class

result = mlflow.models.evaluate(  # metrics into a run; here no files
    info.model_uri, rides, targets="paid", model_type="regressor",
    evaluator_config={"log_explainer": False},
)  # fmt: skip
result.metrics["mean_absolute_error"]
# endregion

assert loaded.predict(rides[["km"]]).tolist() == [6.0, 12.0]
assert loaded.predict(rides[["km"]], params={"when": "night"}).tolist() == [8.0, 16.0]
assert loaded.unwrap_python_model().rates == {"day": 3.0, "night": 4.0}
assert result.metrics["mean_absolute_error"] == 2.5
judged = mlflow.last_active_run()
assert "mean_absolute_error" in judged.data.metrics
assert not mlflow.MlflowClient().list_artifacts(judged.info.run_id)
