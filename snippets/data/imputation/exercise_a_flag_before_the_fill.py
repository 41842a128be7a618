"""The flag is written before the gap is filled."""

# region given
import pandas as pd

median = 40.0  # of the training rows
rows = pd.DataFrame(
    {"name": ["Ana", "Bo", "Cem"], "age": [40.0, None, 22.0]}
)
# endregion

# region solution
rows["age_missing"] = rows["age"].isna()
rows["age"] = rows["age"].fillna(median)
# endregion

assert len(rows) == 3, "With the missing age a row is lost, and its prediction too."
flags = rows["age_missing"].tolist()
assert flags != [False] * 3, "No age is flagged: when the flag was written, nothing was missing any more."
assert flags != [True, True, False], "Ana really is 40, like the median, and is flagged as missing."
assert flags == [False, True, False], "Only Bo's age was missing."
assert rows["age"].tolist() != [40, 31, 22], "Bo got 31, the median of these rows; it has to be that of the training rows."
assert rows["age"].tolist() == [40, 40, 22], "Bo gets 40, and the other ages stay as they are."
