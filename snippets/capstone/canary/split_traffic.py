"""A canary of one in five noticed a doubled error rate in nine of ten simulated weeks; which version is better is judged by a shadow on all rows."""
# runs: mlflow>=3, after=capstone/serving/score_batch.py, limit=60s -- log_model(name=...) exists from 3.0 on

import hashlib

import matplotlib.pyplot as plt
import mlflow
import numpy as np
from deltalake import DeltaTable
from mlflow import MlflowClient
from sklearn.base import clone

from clean import label
from features import as_of
from gates import promote
from judge import contract, judge
from release import package

client = MlflowClient()
mlflow.set_experiment("charger-faults")
features = DeltaTable("tables/gold_features").to_pandas()

# region challenger
champion = client.get_model_version_by_alias("charger-alarm", "champion")
pipeline = mlflow.sklearn.load_model(
    f"runs:/{champion.tags['training_run']}/pipeline"
)
names = list(pipeline.feature_names_in_)
summer = as_of(DeltaTable("tables/gold_labels").to_pandas(), features)
with mlflow.start_run(run_name="retrained") as run:
    newer = clone(pipeline).fit(summer[names], summer["fault"])
    mlflow.log_params({"kind": "forest", "features": ",".join(names)})
    mlflow.sklearn.log_model(
        newer,
        name="pipeline",
        pip_requirements=["scikit-learn"],
        skops_trusted_types=["sklearn.tree._tree.Tree"],
    )
    version = package(
        f"runs:/{run.info.run_id}/pipeline",
        summer[names].astype(float),
        contract,
        author="ben",
        training_run=run.info.run_id,
        table_version=str(DeltaTable("tables/gold_features").version()),
    )
client.set_registered_model_alias("charger-alarm", "challenger", version)
print(f"champion {champion.version}, challenger {version}")
#> champion 1, challenger 3
# endregion


# region split
def goes_to_challenger(charger_id, percent):
    """The same chargers each week: the split hangs on the key alone."""
    digest = hashlib.sha256(str(charger_id).encode()).hexdigest()
    return int(digest, 16) % 100 < percent


models = {
    alias: mlflow.pyfunc.load_model(f"models:/charger-alarm@{alias}")
    for alias in ("champion", "challenger")
}
weeks = ["2026-08-31", "2026-09-07", "2026-09-14"]
unseen = as_of(label(weeks), features)  # by either of them
rows = unseen[names].astype(float)
canary = unseen["charger_id"].map(lambda n: goes_to_challenger(n, 20))
for alias, part in [("champion", ~canary), ("challenger", canary)]:
    visit = models[alias].predict(rows[part])["visit"].to_numpy()
    faults = unseen.loc[part, "fault"].to_numpy()
    print(
        f"{alias}: {part.sum()} answers, {visit.sum()} visits, "
        f"{(visit * faults).sum()} of {faults.sum()} faults caught"
    )
    #> champion: 573 answers, 68 visits, 24 of 34 faults caught
    #> challenger: 147 answers, 24 visits, 12 of 14 faults caught
# endregion

# region shadow
for alias, model in models.items():
    found = judge(unseen, model.predict(rows)["risk"])
    print(
        f"{alias}: {found['cost_a_week']:.0f} euros a week, "
        f"{found['recall_worst_site']:.0%} caught at the worst site"
    )
    #> champion: 4907 euros a week, 76% caught at the worst site
    #> challenger: 4627 euros a week, 76% caught at the worst site
# endregion

# region power
rng = np.random.default_rng(0)
shares = [0.05, 0.1, 0.2, 0.3, 0.5]
noticed = []
for share in shares:
    new, old = (round(2000 * part) for part in (share, 1 - share))
    bad = rng.binomial(new, 0.10, 4000) / new  # its error rate is doubled
    usual = rng.binomial(old, 0.05, 4000) / old
    spread = np.sqrt(0.05 * 0.95 * (1 / new + 1 / old))
    noticed.append(float(((bad - usual) / spread > 2.33).mean()))
    print(f"{share:.0%} of 2000 requests: noticed {noticed[-1]:.0%}")
    #> 5% of 2000 requests: noticed 45%
    #> 10% of 2000 requests: noticed 70%
    #> 20% of 2000 requests: noticed 91%
    #> 30% of 2000 requests: noticed 97%
    #> 50% of 2000 requests: noticed 99%
# endregion

# region drawn
figure, axes = plt.subplots()
axes.plot([100 * share for share in shares], noticed, marker="o")
axes.set(
    xlabel="share of the canary, %",
    ylabel="chance to notice",
    ylim=(0, 1.05),
)
figure.savefig("power.svg")
# endregion

# region promote
promote(version, unseen, approver="ana")
client.delete_registered_model_alias("charger-alarm", "challenger")
print(client.get_registered_model("charger-alarm").aliases)
#> {'champion': 3}
# endregion

fifth = {n for n in range(240) if goes_to_challenger(n, 20)}
assert fifth > {n for n in range(240) if goes_to_challenger(n, 10)}
assert noticed == sorted(noticed) and noticed[0] < 0.5 < 0.9 < noticed[2]
assert champion.version == 1 and version == 3
