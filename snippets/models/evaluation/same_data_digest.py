"""Different dataset digests warn that two evaluations may not have had the same rows; equal ones of large frames can hide a change."""
# survives: return mlflow.data.from_pandas(rows, name="flats_test_").digest -- the name is no part of the digest

import mlflow
import pandas as pd

# region digest
def digest(rows):
    return mlflow.data.from_pandas(rows, name="flats_test").digest


monday = pd.DataFrame({"area_m2": [30.0, 50.0], "rent": [600.0, 1000.0]})
tuesday = monday.assign(rent=[600.0, 1010.0])

print(
    digest(monday) == digest(monday.copy()),
    digest(monday) == digest(tuesday),
)
#> True False
# endregion

# region only_the_head
many = pd.DataFrame({"rent": range(20_000)})
changed = many.copy()
changed.loc[15_000, "rent"] = -1
print(digest(many) == digest(changed))
#> True
# endregion

assert tuesday.columns.tolist() == ["area_m2", "rent"]
assert (len(many), changed.loc[15_000, "rent"]) == (20_000, -1)
reordered = monday[["rent", "area_m2"]]
assert digest(reordered) != digest(monday)
changed.loc[9_000, "rent"] = -1
assert digest(many) != digest(changed)
