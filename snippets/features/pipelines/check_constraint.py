"""A CHECK constraint of a Delta table refuses a write whole, an empty value too, and cannot be added over rows that break it; text that reads as a number is cast."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake
from deltalake.exceptions import DeltaError

write_deltalake("features", pd.DataFrame({"customer_id": [1], "calls": [4]}))

# region constraint
DeltaTable("features").alter.add_constraint({"calls_counted": "calls >= 0"})

good_and_bad = pd.DataFrame({"customer_id": [2, 3], "calls": [7, -1]})
try:
    write_deltalake("features", good_and_bad, mode="append")
except DeltaError as error:
    print("1 rows failed validation check" in str(error))
    #> True
print(len(DeltaTable("features").to_pandas()))
#> 1
# endregion

# region missing
unknown = pd.DataFrame(
    {"customer_id": [4], "calls": pd.array([None], dtype="Int64")}
)
try:
    write_deltalake("features", unknown, mode="append")
except DeltaError as error:
    print("1 rows failed validation check" in str(error))
    #> True
# endregion

# region existing
try:
    DeltaTable("features").alter.add_constraint({"few": "calls < 3"})
except DeltaError as error:
    print("1 rows failed validation check" in str(error))
    #> True
# endregion

assert DeltaTable("features").to_pandas().values.tolist() == [[1, 4]]

# region text
as_text = pd.DataFrame({"customer_id": [5], "calls": ["3"]})
write_deltalake("features", as_text, mode="append")
print(sorted(DeltaTable("features").to_pandas()["calls"].tolist()))
#> [3, 4]
# endregion

assert sorted(DeltaTable("features").to_pandas().values.tolist()) == [[1, 4], [5, 3]]
assert as_text["calls"].tolist() == ["3"]
# survives: DeltaTable("features").alter.add_constraint({"few_": "calls < 3"}) -- refused under any name
# survives: DeltaTable("features").alter.add_constraint({"few": "calls < 3_"}) -- deltalake reads 3_ as 3
# survives: DeltaTable("features").alter.add_constraint({"calls_counted": "calls >= 0_"}) -- deltalake reads 0_ as 0
# survives: {"customer_id": [4], "calls": pd.array([None])} -- a column without a type is as empty
assert DeltaTable("features").metadata().configuration == {"delta.constraints.calls_counted": "calls >= 0"}
assert good_and_bad["calls"].tolist() == [7, -1]
