"""The package holds the pipeline, the threshold of the contract and a signature, so who calls it decides nothing again."""
# runs: mlflow>=3, after=capstone/experiments/run_matrix.py, limit=60s -- log_model(name=...) exists from 3.0 on

import inspect
import json
from pathlib import Path

import mlflow
import pandas as pd
from deltalake import DeltaTable
from mlflow.models import infer_signature

from features import as_of

mlflow.set_experiment("charger-faults")
chosen = mlflow.search_runs(filter_string="tags.chosen = 'yes'").iloc[0]
examples = as_of(DeltaTable("tables/gold_labels").to_pandas(), DeltaTable("tables/gold_features").to_pandas())

# region code
Path("alarm.py").write_text("""
import mlflow
import pandas as pd


class Alarm(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        folder = context.artifacts["pipeline"]
        self.pipeline = mlflow.sklearn.load_model(folder)
        self.threshold = context.model_config["threshold"]

    def predict(self, context, model_input, params=None):
        risk = self.pipeline.predict_proba(model_input)[:, 1]
        visit = risk >= self.threshold
        return pd.DataFrame({"risk": risk, "visit": visit})


mlflow.models.set_model(Alarm())
""")
# endregion


# region package
def package(pipeline, rows, contract, **evidence):
    """Register pipeline, threshold and signature as one version."""
    answer = pd.DataFrame({"risk": [0.02], "visit": [False]})
    info = mlflow.pyfunc.log_model(
        name="alarm",
        python_model="alarm.py",
        artifacts={"pipeline": pipeline},
        model_config={
            "threshold": contract["visit"] / contract["breakdown"]
        },
        signature=infer_signature(rows, answer),
        input_example=rows.head(2),
        pip_requirements=["mlflow", "scikit-learn", "skops"],
        registered_model_name="charger-alarm",
        tags=evidence,
    )
    version = info.registered_model_version
    client = mlflow.MlflowClient()
    for key, value in evidence.items():
        client.set_model_version_tag("charger-alarm", version, key, value)
    return version


contract = json.loads(Path("contract.json").read_text())
names = chosen["params.features"].split(",")
with mlflow.start_run(run_name="package"):
    version = package(
        f"runs:/{chosen['run_id']}/pipeline",
        examples[names].astype(float),
        contract,
        author="ana",
        training_run=chosen["run_id"],
        table_version=str(DeltaTable("tables/gold_features").version()),
    )
model = mlflow.pyfunc.load_model(f"models:/charger-alarm/{version}")
print(f"version {version}, threshold {model.model_config['threshold']:.3f}")
#> version 1, threshold 0.133
hot = pd.DataFrame(
    {"heat_7d": [-2.0, 9.0], "errors_7d": [4.0, 30.0],
     "errors_28d": [20.0, 110.0], "sessions_7d": [60.0, 60.0]}
)
print(model.predict(hot).round(2).to_dict("list"))
#> {'risk': [0.01, 0.21], 'visit': [False, True]}
# endregion

# region refused
try:
    model.predict(hot.drop(columns="heat_7d"))
except mlflow.exceptions.MlflowException as error:
    print(error.message.rpartition("Error: ")[2])
    #> Model is missing inputs ['heat_7d'].
# endregion

Path("release.py").write_text(
    "import mlflow\nimport pandas as pd\nfrom mlflow.models import infer_signature\n\n\n" + inspect.getsource(package)
)
assert [column.name for column in model.metadata.get_input_schema()] == names
assert model.predict(hot)["visit"].tolist() == [False, True]
