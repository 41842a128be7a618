"""Reading a Delta table's folder as Parquet returns rows that were overwritten, too; reading the table does not."""

# region read
import pandas as pd
from deltalake import DeltaTable, write_deltalake

trips = pd.DataFrame({"trip": range(1_000), "fare": 9.0})
write_deltalake("trips", trips)
write_deltalake("trips", trips.assign(fare=10.0), mode="overwrite")

table = DeltaTable("trips").to_pandas()
folder = pd.read_parquet("trips")
for name, rows in (("table", table), ("folder", folder)):
    print(name, len(rows), "rows, fares", sorted(set(rows["fare"])))
    #> table 1000 rows, fares [10.0]
    #> folder 2000 rows, fares [9.0, 10.0]
# endregion

named = pd.concat(map(pd.read_parquet, DeltaTable("trips").file_uris()))
assert len(folder) == 2 * len(table), "the files of the first version are still there"
assert len(named) == len(table), "the table's log names the files that count"
