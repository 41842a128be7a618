"""A join by the whole key gives each of your rows once."""

# region given
import pandas as pd

labelled = pd.DataFrame({
    "customer": ["Ana", "Ana", "Bo"],
    "day": ["1 March", "2 March", "3 March"],
    "left": [0, 1, 0],
})
daily = pd.DataFrame({
    "customer": ["Ana", "Ana", "Ana", "Bo", "Bo"],
    "day": ["1 March", "2 March", "3 March", "1 March", "2 March"],
    "calls": [2, 5, 9, 1, 4],
})
# endregion

# region solution
joined = labelled.merge(daily, on=["customer", "day"], how="left")
# endregion

assert len(joined) <= 3, "Labelled rows are there many times: the join used half of the key."
assert len(joined) == 3, "Bo's row is lost with its label, since `daily` has no row for Bo on 3 March."
calls = joined["calls"].tolist()
assert calls[1] == 5, "On 2 March Ana made 5 calls; this value is of another day."
assert calls[0] == 2 and pd.isna(calls[2]), "Ana made 2 calls on 1 March, and of Bo on 3 March nothing is known."
assert joined["left"].tolist() == [0, 1, 0], "The labels stay as they are."
