"""What is handed over as an artifact is stored and shipped with the model, needed or not."""
# survives: print(folder, "fits 100 kB:", sum(sizes(folder).values()) < 200000) -- one is far below, the other far above
# survives: print(lean == fat, "training.csv_" in sizes("lean")) -- neither is there
# survives: print(lean == fat, "training.csv" in sizes("lean_")) -- neither is there
# survives: pd.DataFrame({"zone": ["A", "B"], "fare": [12.5, 20.0]}).to_csv("fares.csv", index=True) -- the column is read by its name

# region save
from pathlib import Path

import mlflow
import pandas as pd


class FareByZone(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.fares = pd.read_csv(
            context.artifacts["fares"], index_col="zone"
        )["fare"]

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.fares)


pd.DataFrame({"zone": ["A", "B"], "fare": [12.5, 20.0]}).to_csv(
    "fares.csv", index=False
)
pd.DataFrame({"zone": ["A", "B"] * 50_000, "fare": 12.5}).to_csv(
    "training.csv", index=False
)

mlflow.pyfunc.save_model(
    "lean", python_model=FareByZone(), artifacts={"fares": "fares.csv"}
)
mlflow.pyfunc.save_model(
    "fat",
    python_model=FareByZone(),
    artifacts={"fares": "fares.csv", "training": "training.csv"},
)
# endregion


# region sizes
def sizes(folder: str) -> dict[str, int]:
    """Bytes of each file of a saved model, largest first."""
    files = {
        path.name: path.stat().st_size
        for path in Path(folder).rglob("*")
        if path.is_file()
    }
    return dict(sorted(files.items(), key=lambda file: -file[1]))


for folder in ("lean", "fat"):
    print(folder, "fits 100 kB:", sum(sizes(folder).values()) < 100_000)
    #> lean fits 100 kB: True
    #> fat fits 100 kB: False
print("largest in fat:", next(iter(sizes("fat"))))
#> largest in fat: training.csv
# endregion

# region quiz_same
zones = pd.DataFrame({"zone": ["B", "A"]})
lean, fat = (
    mlflow.pyfunc.load_model(folder).predict(zones).tolist()
    for folder in ("lean", "fat")
)
print(lean == fat, "training.csv" in sizes("lean"))
#> True False
# endregion

assert lean == [20.0, 12.5]
assert sizes("fat")["training.csv"] > 700_000
training = pd.read_csv("training.csv")
assert list(training) == ["zone", "fare"] and set(training["zone"]) == {"A", "B"} and len(training) == 100_000 and (training["fare"] == 12.5).all()
assert "training" in mlflow.models.Model.load("fat").flavors["python_function"]["artifacts"]
