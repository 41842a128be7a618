"""load_context runs once per load, predict once per call: open files in the first, not in the second."""

from pathlib import Path

import mlflow
import pandas as pd

Path("prices.csv").write_text("tariff,eur\nday,0.40\nnight,0.25\n")
charges = pd.DataFrame({"tariff": ["day", "night"]})


# region count
class Tariff(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.prices = pd.read_csv(
            context.artifacts["prices"], index_col="tariff"
        )["eur"]
        self.calls = 0

    def predict(self, context, model_input, params=None):
        self.calls += 1
        return model_input["tariff"].map(self.prices)


mlflow.pyfunc.save_model(
    "tariff", python_model=Tariff(), artifacts={"prices": "prices.csv"}
)

tariff = mlflow.pyfunc.load_model("tariff")
tariff.predict(charges)
tariff.predict(charges)
print(tariff.unwrap_python_model().calls)
#> 2
# endregion

# region quiz_second_load
again = mlflow.pyfunc.load_model("tariff")
again.predict(charges)
print(tariff.unwrap_python_model().calls, again.unwrap_python_model().calls)
#> 2 1
# endregion


# region example
class LoggedTariff(Tariff):
    def load_context(self, context):
        super().load_context(context)
        with Path("loads.log").open("a") as log:
            log.write("load\n")


mlflow.pyfunc.save_model(
    "logged_tariff",
    python_model=LoggedTariff(),
    artifacts={"prices": "prices.csv"},
    input_example=charges,
)
print("load" in Path("loads.log").read_text())
#> True
# endregion

assert tariff.predict(charges).tolist() == [0.40, 0.25]
assert mlflow.pyfunc.load_model("tariff").unwrap_python_model().calls == 0
