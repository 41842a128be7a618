"""StringIndexer orders by frequency or alphabet, never by meaning; from_labels sets the order."""
# runs: spark, limit=120s -- fits Spark ML indexers
# survives: indexer = StringIndexer(inputCol="severity", outputCol="rank_", stringOrderType=order) -- the labels are read, not the column
# survives: strict = StringIndexer(inputCol="severity", outputCol="rank_").fit(tickets) -- it raises before any column is named

from pyspark.ml.feature import StringIndexer, StringIndexerModel
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
tickets = spark.createDataFrame(
    [(level,) for level in ["Medium", "Medium", "Medium", "Medium", "High", "High", "High", "Low", "Low", "Critical"]],
    ["severity"],
)

# region orders
for order in [
    "frequencyDesc",
    "frequencyAsc",
    "alphabetAsc",
    "alphabetDesc",
]:
    indexer = StringIndexer(
        inputCol="severity", outputCol="rank", stringOrderType=order
    )
    print(order, indexer.fit(tickets).labels)
    #> frequencyDesc ['Medium', 'High', 'Low', 'Critical']
    #> frequencyAsc ['Critical', 'Low', 'High', 'Medium']
    #> alphabetAsc ['Critical', 'High', 'Low', 'Medium']
    #> alphabetDesc ['Medium', 'Low', 'High', 'Critical']
# endregion

assert StringIndexer().getStringOrderType() == "frequencyDesc"
tied = spark.createDataFrame([("dc",), ("ac",), ("ultra",), ("ultra",)], ["kind"])
assert StringIndexer(inputCol="kind", outputCol="rank").fit(tied).labels == ["ultra", "ac", "dc"]

# region by_meaning
by_meaning = StringIndexerModel.from_labels(
    ["Low", "Medium", "High", "Critical"],
    inputCol="severity",
    outputCol="rank",
)
ranks = by_meaning.transform(tickets).distinct().orderBy("rank").collect()
print({row.severity: row.rank for row in ranks})
#> {'Low': 0.0, 'Medium': 1.0, 'High': 2.0, 'Critical': 3.0}
# endregion

# region unseen
unseen = spark.createDataFrame([("Low",), ("Blocker",)], ["severity"])
keep = StringIndexer(
    inputCol="severity", outputCol="rank", handleInvalid="keep"
).fit(tickets)
print([row.rank for row in keep.transform(unseen).collect()])
#> [2.0, 4.0]

strict = StringIndexer(inputCol="severity", outputCol="rank").fit(tickets)
try:
    strict.transform(unseen).collect()
except Exception as error:
    print("Unseen label: Blocker" in str(error))
    #> True
# endregion

assert strict.getHandleInvalid() == "error"
