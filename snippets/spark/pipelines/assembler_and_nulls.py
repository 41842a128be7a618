"""VectorAssembler raises on a missing value unless handleInvalid says skip or keep."""
# runs: spark, limit=120s -- assembles a small Spark table

from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
usage = spark.createDataFrame([(1.0, 4.0), (3.0, None), (24.0, 0.0)], ["months", "tickets"])

# region policies
for policy in ["skip", "keep"]:
    assembler = VectorAssembler(
        inputCols=["months", "tickets"],
        outputCol="features",
        handleInvalid=policy,
    )
    print(
        policy,
        [
            row.features.toArray().tolist()
            for row in assembler.transform(usage).collect()
        ],
    )
    #> skip [[1.0, 4.0], [24.0, 0.0]]
    #> keep [[1.0, 4.0], [3.0, nan], [24.0, 0.0]]
# endregion

# region error
assembler = VectorAssembler(
    inputCols=["months", "tickets"], outputCol="features"
)
assembled = assembler.transform(usage)
try:
    assembled.collect()
except Exception as error:
    print("Encountered null while assembling a row" in str(error))
    #> True
# endregion

not_a_number = assembler.transform(spark.createDataFrame([(1.0, float("nan"))], ["months", "tickets"]))
try:
    not_a_number.collect()
except Exception as error:
    refused = str(error)
assert "Encountered NaN while assembling a row" in refused
assert assembler.getHandleInvalid() == "error"
assert assembled.columns == ["months", "tickets", "features"]
