"""The accuracy of the newest weeks is that of the labels that came first, not of all predictions."""
# survives: print(round(log.loc[log["week"] != 8, "right"].mean(), 2)) -- all weeks are equally good, which is the point

# region late
import numpy as np
import pandas as pd

rng = np.random.default_rng(8)
log = pd.DataFrame({"week": np.repeat(range(1, 9), 500)})
log["left"] = rng.random(len(log)) < 0.2  # the outcome
log["predicted"] = log["left"] & (rng.random(len(log)) < 0.65)
log["right"] = log["predicted"] == log["left"]
# who leaves says so within a week; who stays is known after six
log["label_week"] = log["week"] + np.where(log["left"], 1, 6)

today = 9
known = log[log["label_week"] <= today]
by_week = known.groupby("week")["right"].agg(["mean", "size"]).round(2)
print(by_week.loc[[1, 2, 3, 4, 8]].to_string())
#>       mean  size
#> week
#> 1     0.92   500
#> 2     0.94   500
#> 3     0.94   500
#> 4     0.67    78
#> 8     0.66    85
# endregion

# region later
print(round(log.loc[log["week"] == 8, "right"].mean(), 2))
#> 0.94
# endregion

# region complete
waited_for = known[known["week"] + 6 <= today]
print(waited_for.groupby("week")["right"].mean().round(2).to_dict())
#> {1: 0.92, 2: 0.94, 3: 0.94}
# endregion

assert (log["week"] == 8).sum() == 500
assert known.loc[known["week"] == 8, "left"].all()
