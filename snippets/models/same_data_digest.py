"""Two models may be compared when their evaluations carry the same dataset digest."""
# survives: digests = [mlflow.data.from_pandas(rows, name="flats_test_").digest for rows in (monday, monday.copy(), tuesday)] -- the name is no part of the digest
# survives: print(digests[1] == digests[1], digests[0] == digests[2]) -- the first two are equal, as the line says
# survives: print(digests[0] == digests[1], digests[1] == digests[2]) -- the first two are equal, as the line says

import mlflow
import pandas as pd

# region digest
monday = pd.DataFrame({"area_m2": [30.0, 50.0], "rent": [600.0, 1000.0]})
tuesday = monday.assign(rent=[600.0, 1010.0])

digests = [mlflow.data.from_pandas(rows, name="flats_test").digest for rows in (monday, monday.copy(), tuesday)]
print(digests[0] == digests[1], digests[0] == digests[2])
#> True False
# endregion

# region only_the_head
many = pd.DataFrame({"rent": range(20_000)})
changed = many.copy()
changed.loc[15_000, "rent"] = -1
print(mlflow.data.from_pandas(many).digest == mlflow.data.from_pandas(changed).digest)
#> True
# endregion

assert tuesday.columns.tolist() == ["area_m2", "rent"]
assert (len(many), changed.loc[15_000, "rent"]) == (20_000, -1)
reordered = monday[["rent", "area_m2"]]
assert mlflow.data.from_pandas(reordered, name="flats_test").digest != digests[0]
changed.loc[9_000, "rent"] = -1
assert mlflow.data.from_pandas(many).digest != mlflow.data.from_pandas(changed).digest
