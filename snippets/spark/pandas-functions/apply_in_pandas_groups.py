"""groupBy(...).applyInPandas calls the function once per group with all its rows; mapInPandas knows no groups."""
# runs: spark, limit=180s -- Spark calls the function in Python workers

import numpy as np
import pandas as pd
from pyspark.sql import SparkSession
from pyspark.sql.functions import col

spark = SparkSession.builder.getOrCreate()
sales = spark.createDataFrame(
    [("north", 1, 10.0), ("north", 2, 12.0), ("north", 3, 14.0), ("south", 1, 30.0), ("south", 2, 25.0), ("south", 3, 20.0)],
    ["store", "week", "sold"],
).repartition(3)

# region per_group
def trend(store: pd.DataFrame) -> pd.DataFrame:
    slope, start = np.polyfit(store["week"], store["sold"], deg=1)
    return pd.DataFrame(
        {
            "store": [store["store"].iloc[0]],
            "weeks": [len(store)],
            "slope": [round(slope, 2)],
        }
    )


trends = sales.groupBy("store").applyInPandas(
    trend, "store string, weeks int, slope double"
)
for row in trends.orderBy("store").collect():
    print(row.store, row.weeks, row.slope)
    #> north 3 2.0
    #> south 3 -5.0
# endregion

# region which_object
print(hasattr(sales, "applyInPandas"), hasattr(sales, "mapInPandas"))
#> False True
grouped = sales.groupBy("store")
print(hasattr(grouped, "applyInPandas"), hasattr(grouped, "mapInPandas"))
#> True False
# endregion

# region score_groups
trends_by_store = {row.store: row.slope for row in trends.collect()}


def forecast(store: pd.DataFrame) -> pd.DataFrame:
    last = store.sort_values("week").iloc[-1]
    sold = last["sold"] + trends_by_store[last["store"]]
    return pd.DataFrame({"store": [last["store"]], "next_week": [sold]})


next_week = grouped.applyInPandas(
    forecast, "store string, next_week double"
)
print(
    {
        row.store: row.next_week
        for row in next_week.orderBy("store").collect()
    }
)
#> {'north': 16.0, 'south': 15.0}
# endregion

# region quiz_skew
sizes = grouped.applyInPandas(
    lambda store: store[["store"]].head(1), "store string"
)
print(sizes.count(), "rows from", sales.where(col("sold") > 0).count())
#> 2 rows from 6
# endregion

assert trends_by_store == {"north": 2.0, "south": -5.0}
