"""With `delta.enableChangeDataFeed` a Delta table also gives its changes: what was inserted, updated or deleted since a version."""
# survives: table.update(predicate="customer = 2_", updates={"calls": "9"}) -- the SQL parser takes 2_ for 2
# survives: table.update(predicate="customer = 2", updates={"calls": "9_"}) -- and 9_ for 9

# region feed
import pyarrow as pa
from deltalake import DeltaTable, write_deltalake

write_deltalake(
    "calls",
    pa.table({"customer": [1, 2], "calls": [3, 8]}),
    configuration={"delta.enableChangeDataFeed": "true"},
)
table = DeltaTable("calls")
table.update(predicate="customer = 2", updates={"calls": "9"})

changes = pa.table(table.load_cdf(starting_version=1).read_all())
rows = changes.to_pylist()
print(sorted((row["_change_type"], row["calls"]) for row in rows))
#> [('update_postimage', 9), ('update_preimage', 8)]
# endregion

assert {row["customer"] for row in rows} == {2} and {row["_commit_version"] for row in rows} == {1}
