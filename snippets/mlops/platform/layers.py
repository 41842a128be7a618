"""Bronze keeps what came, Silver what is valid, Gold and features what a decision or a model needs: each can be rebuilt from the one before."""

import pandas as pd
from deltalake import DeltaTable, write_deltalake

# region layers
arrived = pd.DataFrame(
    {
        "trip": [1, 2, 2, 3, 4],
        "driver": ["ana", "ana", "ana", "bo", "bo"],
        "km": ["3.5", "8.0", "8.0", "-1", "12.0"],
    }
)
write_deltalake("bronze_trips", arrived, mode="append")  # as it came

bronze = DeltaTable("bronze_trips").to_pandas()
silver = (
    bronze.drop_duplicates("trip").astype({"km": float}).query("km > 0")
)
write_deltalake("silver_trips", silver, mode="overwrite")

features = silver.groupby("driver", as_index=False).agg(
    trips=("trip", "count"), km=("km", "sum")
)
write_deltalake("driver_features", features, mode="overwrite")

for table in ["bronze_trips", "silver_trips", "driver_features"]:
    print(table, len(DeltaTable(table).to_pandas()), "rows")
    #> bronze_trips 5 rows
    #> silver_trips 3 rows
    #> driver_features 2 rows
# endregion


assert features.to_dict("list") == {"driver": ["ana", "bo"], "trips": [2, 1], "km": [11.5, 12.0]}
assert bronze["km"].tolist() == ["3.5", "8.0", "8.0", "-1", "12.0"] and bronze["driver"].nunique() == 2
