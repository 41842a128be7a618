"""The weekly job scores with the version behind the alias, writes that version beside each answer, and may run twice."""
# runs: mlflow>=3, after=capstone/release/gate_and_approve.py -- the champion was made with MLflow 3

import inspect
from pathlib import Path

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake
from mlflow import MlflowClient

from clean import clean
from features import as_of, windows


# region take_in
def take_in(until):
    """September's rows before a day into silver and gold features."""
    raw = pd.read_csv("arriving/2026-09.csv", dtype=str)
    raw = raw[raw["day"] < until].assign(source_file="2026-09.csv")
    good, refused = clean(raw)
    for name, rows in [("silver", good), ("quarantine", refused)]:
        write_deltalake(
            f"tables/{name}",
            rows,
            mode="overwrite",
            predicate="source_file = '2026-09.csv'",
        )
    features = windows(DeltaTable("tables/silver").to_pandas())
    write_deltalake("tables/gold_features", features, mode="overwrite")
    return features
# endregion


# region score
def score(monday, features):
    """Risk and decision for each charger, as the champion sees it."""
    champion = MlflowClient().get_model_version_by_alias(
        "charger-alarm", "champion"
    )
    model = mlflow.pyfunc.load_model(
        f"models:/charger-alarm/{champion.version}"
    )
    names = model.metadata.get_input_schema().input_names()
    asked = pd.read_csv("chargers.csv")[["charger_id"]]
    rows = as_of(asked.assign(monday=pd.Timestamp(monday)), features)
    answers = model.predict(rows[names].astype(float)).assign(
        charger_id=rows["charger_id"],
        monday=rows["monday"],
        version=int(champion.version),
    )
    exists = DeltaTable.is_deltatable("tables/answers")
    write_deltalake(
        "tables/answers",
        answers,
        mode="overwrite",
        predicate=f"monday = '{monday}'" if exists else None,
    )
    return answers


for monday in ("2026-09-07", "2026-09-07", "2026-09-14", "2026-09-21"):
    answers = score(monday, take_in(monday))
    kept = len(DeltaTable("tables/answers").to_pandas())
    print(f"{monday}: {answers['visit'].sum()} visits, {kept} rows kept")
    #> 2026-09-07: 31 visits, 240 rows kept
    #> 2026-09-07: 31 visits, 240 rows kept
    #> 2026-09-14: 27 visits, 480 rows kept
    #> 2026-09-21: 30 visits, 720 rows kept
# endregion

Path("job.py").write_text(
    "import mlflow\nimport pandas as pd\nfrom deltalake import DeltaTable, write_deltalake\nfrom mlflow import MlflowClient\n\n"
    "from clean import clean\nfrom features import as_of, windows\n\n\n" + inspect.getsource(take_in) + "\n\n" + inspect.getsource(score)
)
stored = DeltaTable("tables/answers").to_pandas()
assert not stored.duplicated(["charger_id", "monday"]).any()
assert set(stored["version"]) == {1}
refused = DeltaTable("tables/quarantine").to_pandas()
raw = pd.read_csv("arriving/2026-09.csv", dtype=str)
taken = DeltaTable("tables/silver").to_pandas().query("source_file == '2026-09.csv'")
assert len(taken) + (refused["source_file"] == "2026-09.csv").sum() == (raw["day"] < "2026-09-21").sum()
chargers = pd.read_csv("chargers.csv")[["charger_id"]]
found = as_of(chargers.assign(monday=pd.Timestamp("2026-09-14")), DeltaTable("tables/gold_features").to_pandas())
assert (found["known_from"] < found["monday"]).sum() == 3, "chargers without a good row of Sunday"
