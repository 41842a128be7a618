"""An indexer learns its numbers from the training rows."""
# runs: spark, limit=120s -- StringIndexer is Spark's

# region given
from pyspark.ml.feature import StringIndexer
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
cities = [("Rome",), ("Rome",), ("Rome",), ("Bern",), ("Bern",), ("Oslo",)]
train = spark.createDataFrame(cities, ["city"]).coalesce(1)
new = spark.createDataFrame(
    [("Oslo",), ("Oslo",), ("Lima",), ("Lima",)], ["city"]
).coalesce(1)
# endregion

# region solution
indexer = StringIndexer(
    inputCol="city", outputCol="index", handleInvalid="keep"
)
indexed = indexer.fit(train).transform(new)
# endregion

numbers = {row["city"]: row["index"] for row in indexed.collect()}
assert "Lima" in numbers, "Lima is new, and its row is lost; nobody gets an answer for it."
assert numbers != {"Lima": 0.0, "Oslo": 1.0}, "The numbers were learned from the new rows: Lima is 0, which is Rome for the model."
assert numbers["Oslo"] == 2.0, "The numbers were learned from the rows of both tables, so Oslo is no longer 2."
assert numbers == {"Oslo": 2.0, "Lima": 3.0}, "Training gives Rome 0, Bern 1 and Oslo 2; the next number is 3."
