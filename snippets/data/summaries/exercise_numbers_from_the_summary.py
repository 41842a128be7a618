"""The statistics of summary come back as text."""
# runs: spark, limit=120s -- summary is Spark's

# region given
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
prices = [(price,) for price in [100, 200, 300, 400, 500, 600, 700, 2000]]
homes = spark.createDataFrame(prices, "price long").coalesce(1)
# endregion

# region solution
rows = homes.summary("25%", "75%").collect()
found = {row["summary"]: float(row["price"]) for row in rows}
spread = found["75%"] - found["25%"]
# endregion

assert isinstance(spread, (int, float)), "`spread` has to be a number."
assert spread != 1900, "That is the distance from the lowest to the highest price, which one expensive home decides."
assert abs(spread - 595) > 5, "That is the standard deviation, which one expensive home decides."
assert spread == 400, "The quartiles that `summary` gives are 200 and 600, so the range is 400."
