"""A merge by key updates the keys that it knows, adds new ones and leaves all other rows as they are."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake

# region merge
write_deltalake(
    "customers",
    pd.DataFrame({"customer_id": [1, 2, 3], "calls": [4, 7, 1]}),
)
today = pd.DataFrame({"customer_id": [2, 4], "calls": [9, 5]})

(
    DeltaTable("customers")
    .merge(today, "old.customer_id = new.customer_id", "new", "old")
    .when_matched_update_all()
    .when_not_matched_insert_all()
    .execute()
)
after = DeltaTable("customers").to_pandas().sort_values("customer_id")
print(dict(zip(after["customer_id"], after["calls"])))
#> {1: 4, 2: 9, 3: 1, 4: 5}
# endregion

# region double
double = pd.DataFrame({"customer_id": [5, 5], "calls": [1, 2]})
(
    DeltaTable("customers")
    .merge(double, "old.customer_id = new.customer_id", "new", "old")
    .when_matched_update_all()
    .when_not_matched_insert_all()
    .execute()
)
print((DeltaTable("customers").to_pandas()["customer_id"] == 5).sum())
#> 2
# endregion

# region again
from deltalake.exceptions import DeltaError

both = pd.DataFrame({"customer_id": [1, 1], "calls": [8, 9]})
merge = (
    DeltaTable("customers")
    .merge(both, "old.customer_id = new.customer_id", "new", "old")
    .when_matched_update_all()
)
try:
    merge.execute()
except DeltaError as error:
    print("multiple source rows" in str(error))
    #> True
# endregion

assert len(DeltaTable("customers").to_pandas()) == 6
assert list(double) == list(both) == ["customer_id", "calls"]
