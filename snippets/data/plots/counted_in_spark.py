"""Spark counts, and the driver draws a few numbers: a histogram of any number of rows needs no more."""
# runs: spark, limit=120s -- counts a Spark table

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = SparkSession.builder.getOrCreate()
trips = spark.range(100_000).select(
    (3 + F.pow(F.col("id") % 97, 1.5) / 30).alias("fare"),
    F.when(F.col("id") % 10 < 6, "card").when(F.col("id") % 10 < 9, "cash").otherwise("app").alias("payment"),
)

# region counts
import matplotlib.pyplot as plt

width = 2
bars = (
    trips.groupBy((F.floor(F.col("fare") / width) * width).alias("start"))
    .count()
    .orderBy("start")
    .collect()
)
print(trips.count(), "rows,", len(bars), "bars")
#> 100000 rows, 17 bars

figure, axes = plt.subplots()
starts, counts = zip(*bars)
axes.bar(starts, counts, width=width, align="edge")
axes.set_xlabel("fare")
axes.set_ylabel("trips")
figure.savefig("fares.svg")
# endregion

assert sum(counts) == 100_000

# region categories
shown = trips.groupBy("payment").count().orderBy(F.desc("count")).collect()
print([(row.payment, row["count"]) for row in shown])
#> [('card', 60000), ('cash', 30000), ('app', 10000)]
# endregion

# region sample
some = trips.select("fare").sample(fraction=0.01, seed=3).toPandas()
print("about one in a hundred:", 800 < len(some) < 1200)
#> about one in a hundred: True
# endregion
