"""The price of two mistakes decides at which risk a mechanic is sent, before there is any model."""
# runs: mlflow>=3 -- the whole project keeps to one release, and later stations need MLflow 3

import json
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

# region contract
contract = {
    "question": "Which chargers break down in the next 7 days?",
    "decides": "the dispatcher, each Monday at 06:00",
    "known": "telemetry up to Sunday",
    "visit": 80,  # euros, for a visit that was needed or was not
    "breakdown": 600,  # euros, where nobody came before it
    "most_visits": 45,  # a week: what the crew can do
    "least_recall": 0.55,  # of the faults, at each kind of site
    "fewest_faults": 10,  # a share of fewer says nothing
}
Path("contract.json").write_text(json.dumps(contract, indent=1))
# endregion

# region threshold
threshold = contract["visit"] / contract["breakdown"]
print(f"send a mechanic from a risk of {threshold:.1%}")
#> send a mechanic from a risk of 13.3%
for risk in (0.05, 0.13, 0.14, 0.50):
    waiting = risk * contract["breakdown"]
    choice = "visit" if waiting > contract["visit"] else "wait"
    print(f"risk {risk:.0%}: waiting costs {waiting:.0f}: {choice}")
    #> risk 5%: waiting costs 30: wait
    #> risk 13%: waiting costs 78: wait
    #> risk 14%: waiting costs 84: visit
    #> risk 50%: waiting costs 300: visit
# endregion

# region drawn
risk = np.linspace(0, 0.4, 81)
figure, axes = plt.subplots()
axes.plot(risk, risk * contract["breakdown"], label="wait")
axes.plot(risk, np.full_like(risk, contract["visit"]), label="visit")
axes.axvline(threshold, linestyle="--", color="C2", label="threshold")
axes.set(xlabel="risk of a breakdown", ylabel="expected cost, euros")
axes.legend()
figure.savefig("costs.svg")
# endregion

assert json.loads(Path("contract.json").read_text()) == contract
assert threshold * contract["breakdown"] == contract["visit"]
