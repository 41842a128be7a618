"""Four faults, four parts of a monitoring pipeline: only the unit error is seen by two of them, and no part sees all."""
# survives: rng = np.random.default_rng(14) -- another sample shows the same
# survives: trained_on = rng.normal(30, 8, 4000)  # minutes a customer waited -- more rows show the same
# survives: def week(unit=1.0, limit=35.0, latency=80.0, logged=1.0) -> dict: -- 80 ms are far below the limit, too
# survives: def week(unit=1.0, limit=35.0, latency=40.0, logged=2.0) -> dict: -- more than all cannot be logged
# survives: minutes = rng.normal(30, 8, 4000) * unit -- more rows show the same
# survives: kept = rng.random(4000) < logged -- more rows show the same
# survives: waited = rng.exponential(latency, 4000) -- more rows show the same
# survives: "drift": ks_2samp(trained_on, minutes).pvalue < 0.002, -- no p lies near a limit
# survives: "answers are slow": {"latency": 400.0}, -- slower still is slow

# region faults
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(7)
trained_on = rng.normal(30, 8, 2000)  # minutes a customer waited


def week(unit=1.0, limit=35.0, latency=40.0, logged=1.0) -> dict:
    """One week of requests, seen by each part of the pipeline."""
    minutes = rng.normal(30, 8, 2000) * unit
    complained = minutes / unit > limit  # the label, four weeks later
    predicted = minutes > 35.0  # what the model learned
    kept = rng.random(2000) < logged
    waited = rng.exponential(latency, 2000)
    return {
        "logging": kept.mean() < 0.98,
        "drift": ks_2samp(trained_on, minutes).pvalue < 0.001,
        "performance": (predicted == complained).mean() < 0.95,
        "health": np.quantile(waited, 0.95) > 300,
    }


faults = {
    "a quiet week": {},
    "seconds for minutes": {"unit": 60.0},
    "complaints start at 28": {"limit": 28.0},
    "answers are slow": {"latency": 200.0},
    "half is not logged": {"logged": 0.5},
}
for name, change in faults.items():
    alarms = [part for part, alarm in week(**change).items() if alarm]
    print(f"{name:<23}", alarms)
    #> a quiet week            []
    #> seconds for minutes     ['drift', 'performance']
    #> complaints start at 28  ['performance']
    #> answers are slow        ['health']
    #> half is not logged      ['logging']
# endregion

assert not any(week().values())
assert week(unit=60.0)["drift"] and week(unit=60.0)["performance"]
assert [part for part, alarm in week(limit=28.0).items() if alarm] == ["performance"]
assert [part for part, alarm in week(latency=200.0).items() if alarm] == ["health"]
assert [part for part, alarm in week(logged=0.5).items() if alarm] == ["logging"]
assert faults["complaints start at 28"] == {"limit": 28.0} and faults["seconds for minutes"] == {"unit": 60.0}
