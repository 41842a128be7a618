"""The calls of the whole project in order, on a few rows: tables, features as of, candidates, package, alias, scores, watch, rollback."""
# runs: mlflow>=3 -- the project keeps to one release, and log_model(name=...) exists from 3.0 on
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the version comes back as text; instead: compare `int(version)`
# differs: 3.8.1/sqlite, 3.12.0/sqlite -- a number of NumPy is no version for SQLite: none is found; instead: `int(version)`

from pathlib import Path

import pandas as pd
from deltalake import DeltaTable, write_deltalake

contract = {"visit": 80, "breakdown": 600, "most_visits": 3}
Path("alarm.py").write_text("""
import mlflow
import pandas as pd


class Alarm(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.pipeline = mlflow.sklearn.load_model(context.artifacts["pipeline"])
        self.threshold = context.model_config["threshold"]

    def predict(self, context, model_input, params=None):
        risk = self.pipeline.predict_proba(model_input)[:, 1]
        return pd.DataFrame({"risk": risk, "visit": risk >= self.threshold})


mlflow.models.set_model(Alarm())
""")
days = pd.date_range("2026-05-02", "2026-05-04")
sent = pd.DataFrame([(n, day, n * 9.0 + shift) for n in range(5) for shift, day in enumerate(days)], columns=["charger_id", "day", "errors"])
raw = pd.concat([sent, sent.tail(1)]).assign(source_file="may.csv")
april = raw.head(2).assign(day=pd.Timestamp("2026-04-02"), source_file="april.csv")
write_deltalake("bronze", pd.concat([april, raw]))
write_deltalake("answers", pd.DataFrame({"risk": [0.5], "visit": [True], "monday": ["2026-04-27"], "version": [0]}))
labels = pd.DataFrame({"charger_id": range(5), "monday": pd.Timestamp("2026-05-04"), "fault": [0, 0, 0, 1, 1]})
labels["monday"] = labels["monday"].astype(raw["day"].dtype)

# region prepare
import mlflow
from sklearn.linear_model import LogisticRegression

threshold = contract["visit"] / contract["breakdown"]  # before any model
write_deltalake(  # a file that comes again replaces its own rows
    "bronze", raw,
    mode="overwrite", predicate="source_file = 'may.csv'",
)  # fmt: skip
silver = raw.drop_duplicates(["charger_id", "day"])  # one a day
write_deltalake("silver", silver, mode="overwrite")
DeltaTable("silver").alter.add_constraint({"counted": "errors >= 0"})
known = silver.assign(known_from=silver["day"] + pd.Timedelta(days=1))
examples = pd.merge_asof(  # the newest row that was known on Monday
    labels, known.sort_values("known_from"),
    left_on="monday", right_on="known_from", by="charger_id",
)  # fmt: skip

with mlflow.start_run(run_name="matrix") as matrix:  # one family
    for strength in (0.0001, 1.0):
        with mlflow.start_run(nested=True):
            model = LogisticRegression(C=strength)
            model.fit(examples[["errors"]], examples["fault"])
            risk = model.predict_proba(examples[["errors"]])[:, 1]
            visits = int((risk >= threshold).sum())
            missed = int((examples["fault"] * (risk < threshold)).sum())
            mlflow.log_param("strength", strength)
            mlflow.log_metric("visits", visits)
            mlflow.log_metric("cost", 80 * visits + 600 * missed)
            mlflow.sklearn.log_model(model, name="pipeline")
chosen = mlflow.search_runs(  # limits first, then the price
    filter_string=f"tags.mlflow.parentRunId = '{matrix.info.run_id}'"
    f" AND metrics.visits <= {contract['most_visits']}",
    order_by=["metrics.cost"],
).iloc[0]
# endregion

# region release
from mlflow.models import infer_signature

rows = examples[["errors"]]
answer = pd.DataFrame({"risk": [0.02], "visit": [False]})
version = mlflow.pyfunc.log_model(  # model, threshold, signature: one
    name="alarm",
    python_model="alarm.py",  # calls set_model: code, no pickle
    artifacts={"pipeline": f"runs:/{chosen['run_id']}/pipeline"},
    model_config={"threshold": threshold},
    signature=infer_signature(rows, answer),
    registered_model_name="charger-alarm",
).registered_model_version
client = mlflow.MlflowClient()
for key, value in {  # what the gate and a later question ask for
    "training_run": chosen["run_id"],
    "table_version": DeltaTable("silver").version(),
    "author": "ana",
    "approved_by": "ben",  # somebody else
}.items():
    client.set_model_version_tag("charger-alarm", version, key, value)
client.set_registered_model_alias("charger-alarm", "champion", version)

champion = client.get_model_version_by_alias("charger-alarm", "champion")
uri = f"models:/charger-alarm/{champion.version}"
model = mlflow.pyfunc.load_model(uri)
answers = model.predict(rows).assign(
    monday="2026-05-04", version=int(champion.version)
)
for _ in range(2):  # the job may run twice: its week is replaced
    write_deltalake(
        "answers", answers,
        mode="overwrite", predicate="monday = '2026-05-04'",
    )  # fmt: skip
# the same behind an address: mlflow models serve -m models:/name@alias
# endregion

newer = mlflow.register_model(champion.source, "charger-alarm").version

# region watch
import hashlib

import numpy as np


def in_canary(key, percent):  # the same chargers each week
    digest = hashlib.sha256(str(key).encode()).hexdigest()
    return int(digest, 16) % 100 < percent


def psi(reference, sample):  # how far ten equal parts have moved
    edges = np.quantile(reference, np.arange(1, 10) / 10)
    one, other = (
        np.bincount(np.searchsorted(edges, part), minlength=10) + 0.5
        for part in (reference, sample)
    )
    one, other = one / one.sum(), other / other.sum()
    return float(((other - one) * np.log(other / one)).sum())


client.set_registered_model_alias("charger-alarm", "champion", newer)
client.set_registered_model_alias("charger-alarm", "champion", version)
# ^ a rollback: repair the input first, if the input is what broke

kept = DeltaTable("answers").to_pandas().query("monday == '2026-05-04'")
asked = client.get_model_version("charger-alarm", kept["version"].iloc[0])
run = mlflow.get_run(asked.tags["training_run"])  # who trained it, how
table = DeltaTable("silver", version=int(asked.tags["table_version"]))
table.to_pandas()  # the rows of that day
# endregion

assert len(DeltaTable("bronze").to_pandas()) == len(april) + len(raw)
assert len(silver) == 15 and len(raw) == 16
try:
    write_deltalake("silver", silver.head(1).assign(errors=-1.0), mode="append")
    raise AssertionError("the constraint let a negative count in")
except Exception as error:
    assert "check" in str(error)
assert (examples["known_from"] <= examples["monday"]).all() and (examples["day"] == pd.Timestamp("2026-05-03")).all()
family = mlflow.search_runs(filter_string=f"tags.mlflow.parentRunId = '{matrix.info.run_id}'")
assert len(family) == 2 and (family["metrics.visits"] > contract["most_visits"]).sum() == 1
assert chosen["params.strength"] == "1.0" and chosen["metrics.cost"] == family["metrics.cost"].min() == 160
assert model.model_config["threshold"] == threshold
assert answers["visit"].tolist() == [False, False, False, True, True]
stored = DeltaTable("answers").to_pandas()
assert len(stored) == 6 and set(stored["monday"]) == {"2026-04-27", "2026-05-04"}
assert asked.tags["author"] != asked.tags["approved_by"] and newer == 2
assert client.get_model_version_by_alias("charger-alarm", "champion").version == version == 1
assert run.info.run_id == chosen["run_id"] and len(table.to_pandas()) == 15
assert {n for n in range(240) if in_canary(n, 10)} < {n for n in range(240) if in_canary(n, 20)}
assert psi(np.arange(100), np.arange(100)) == 0 < psi(np.arange(100), np.arange(100) + 50)
