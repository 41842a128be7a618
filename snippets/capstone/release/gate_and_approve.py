"""The gate refuses a version that misses the contract, and the alias moves only when a second person has approved."""
# runs: mlflow>=3, after=capstone/release/package_model.py, limit=60s -- the versions it judges were made with MLflow 3

import inspect
from pathlib import Path

import mlflow
from deltalake import DeltaTable
from mlflow import MlflowClient

from features import as_of
from judge import contract, judge, sites
from release import package

client = MlflowClient()
mlflow.set_experiment("charger-faults")
examples = as_of(DeltaTable("tables/gold_labels").to_pandas(), DeltaTable("tables/gold_features").to_pandas())
august = examples.query("monday >= '2026-08-01'")  # no model has seen it


# region gate
def gate(version, rows):
    """Each condition of the contract, and whether this version meets it."""
    model = mlflow.pyfunc.load_model(f"models:/charger-alarm/{version}")
    names = model.metadata.get_input_schema().input_names()
    found = judge(rows, model.predict(rows[names].astype(float))["risk"])
    weeks = rows["monday"].nunique()
    without = contract["breakdown"] * rows["fault"].sum() / weeks
    tags = client.get_model_version("charger-alarm", version).tags
    return {
        "costs less than no visits": found["cost_a_week"] < without,
        "the crew can do it": (
            found["visits_a_week"] <= contract["most_visits"]
        ),
        "enough is found where counted": (
            found["recall_worst_site"] >= contract["least_recall"]
        ),
        "can be traced": {"training_run", "table_version"} <= tags.keys(),
    }
# endregion


# region approve
def promote(version, rows, approver):
    """Move the alias if the gate is passed and somebody else approves."""
    results = gate(version, rows)
    missed = [what for what, met in results.items() if not met]
    tags = client.get_model_version("charger-alarm", version).tags
    if missed:
        raise ValueError(f"version {version}: not so: {', '.join(missed)}")
    if approver == tags["author"]:
        raise ValueError(f"version {version}: {approver} made it")
    client.set_model_version_tag(
        "charger-alarm", version, "approved_by", approver
    )
    client.set_registered_model_alias("charger-alarm", "champion", version)
# endregion


plain = mlflow.search_runs(filter_string="tags.mlflow.runName = 'logistic, plain'").iloc[0]
with mlflow.start_run(run_name="package"):
    worse = package(
        f"runs:/{plain['run_id']}/pipeline", august[plain["params.features"].split(",")].astype(float), contract, author="ben"
    )

# region decide
for what, met in gate(1, august).items():
    print("yes" if met else "no ", what)
    #> yes costs less than no visits
    #> yes the crew can do it
    #> yes enough is found where counted
    #> yes can be traced
for version, approver in [(worse, "ana"), (1, "ana"), (1, "ben")]:
    try:
        promote(version, august, approver)
        print(f"version {version}: approved by {approver}")
        #> version 1: approved by ben
    except ValueError as refusal:
        print(refusal)
        #> version 2: not so: costs less than no visits, the crew can do it, can be traced
        #> version 1: ana made it
champion = client.get_model_version_by_alias("charger-alarm", "champion")
print(f"champion is version {champion.version}")
#> champion is version 1
# endregion

Path("gates.py").write_text(
    "import mlflow\nfrom mlflow import MlflowClient\n\nfrom judge import contract, judge\n\nclient = MlflowClient()\n\n\n"
    + inspect.getsource(gate) + "\n\n" + inspect.getsource(promote)
)
assert champion.version == 1
assert champion.tags["approved_by"] != champion.tags["author"]
faults = august[august["fault"] == 1]
at_sites = faults["charger_id"].map(sites).value_counts()
assert at_sites["depot"] == 5 and at_sites.drop("depot").min() >= contract["fewest_faults"]
risks = mlflow.pyfunc.load_model("models:/charger-alarm/1").predict(faults[["heat_7d", "errors_7d", "errors_28d", "sessions_7d"]].astype(float))
assert len(faults) == 55 and (risks["risk"] >= 0.5).sum() == 3
assert worse == 2 and "approved_by" not in client.get_model_version("charger-alarm", 2).tags
