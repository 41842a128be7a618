"""A group's function returns the group's key too."""
# runs: spark, limit=180s -- Spark calls the function in Python workers

# region given
import pandas as pd
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
sales = spark.createDataFrame(
    [("north", 10), ("north", 14), ("south", 30), ("south", 25)],
    "store string, sold long",
).coalesce(1)
# endregion

# region solution
def highest(rows):
    return pd.DataFrame(
        {"store": [rows["store"].iloc[0]], "sold": [rows["sold"].max()]}
    )


best = sales.groupBy("store").applyInPandas(
    highest, "store string, sold long"
)
found = best.collect()
# endregion

assert "store" in best.columns, "The rows have no store, so nobody knows whose sales they are."
rows = sorted(map(tuple, best.select("store", "sold").collect()))
assert len(rows) == 2, "There is a row for each sale; one for each store was asked for."
assert rows == [("north", 14), ("south", 30)], "The highest sales are 14 in the north and 30 in the south."
