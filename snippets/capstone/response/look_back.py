"""From one answer the way leads back to its version, its approver, its run and the rows that the run was trained with."""
# runs: mlflow>=3, after=capstone/response/roll_back_and_repair.py -- the versions were made with MLflow 3

import json
from pathlib import Path

import mlflow
from deltalake import DeltaTable
from mlflow import MlflowClient

client = MlflowClient()

# region trace
answers = DeltaTable("tables/answers").to_pandas()
answer = answers[answers["visit"] & (answers["monday"] == "2026-09-28")]
answer = answer.sort_values("charger_id").iloc[0]
version = client.get_model_version("charger-alarm", str(answer["version"]))
run = mlflow.get_run(version.tags["training_run"])
rows = DeltaTable(
    "tables/gold_features", version=int(version.tags["table_version"])
)
print(f"charger {answer['charger_id']}, risk {answer['risk']:.0%}")
#> charger 2, risk 14%
print(f"version {version.version}, by {version.tags['author']},", end=" ")
#> version 3, by ben,
print(f"approved by {version.tags['approved_by']}")
#> approved by ana
print(f"run {run.info.run_name}, {run.data.params['kind']}")
#> run retrained, forest
count = len(rows.to_pandas())
print(f"features: table version {rows.version()}, {count} rows")
#> features: table version 4, 62961 rows
# endregion

# region bill
contract = json.loads(Path("contract.json").read_text())
sent = []
for number in range(DeltaTable("tables/answers").version() + 1):
    table = DeltaTable("tables/answers", version=number).to_pandas()
    monday = table[table["monday"] == "2026-09-28"]
    if len(monday):
        sent.append(set(monday.loc[monday["visit"], "charger_id"]))
first, last = sent[0], sent[-1]
needless, forgotten = len(first - last), len(last - first)
print(f"{needless} needless visits: {needless * contract['visit']} euros")
#> 89 needless visits: 7120 euros
print(f"{forgotten} chargers were forgotten")
#> 18 chargers were forgotten
# endregion

assert answer["version"] == 3 and version.tags["approved_by"] != version.tags["author"]
assert needless > 0 and forgotten > 0
assert run.info.run_name == "retrained"
