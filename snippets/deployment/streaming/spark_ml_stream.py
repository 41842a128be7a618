"""A fitted Spark ML pipeline transforms a stream if no stage has to look at the rows first; fitting a regression on a stream, or collecting one, is refused."""
# runs: spark, limit=240s -- a real stream over a folder

from pathlib import Path

from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
past = spark.createDataFrame([(2.0, 7.004), (6.0, 15.004), (10.0, 23.004)], ["km", "fare"])
pipeline = Pipeline(stages=[VectorAssembler(inputCols=["km"], outputCol="features"), LinearRegression(labelCol="fare")])
model = pipeline.fit(past)
Path("trips").mkdir()
Path("trips/monday.csv").write_text("5.0,\n")

# region transform
trips = spark.readStream.schema("km double, fare double").csv("trips")
scored = model.transform(trips)
print(scored.isStreaming, scored.columns)
#> True ['km', 'fare', 'features', 'prediction']

query = (
    scored.select("km", "prediction")
    .writeStream.format("memory")
    .queryName("fares")
    .trigger(availableNow=True)
    .start()
)
query.awaitTermination()
rows = [
    (row.km, round(row.prediction, 2))
    for row in spark.table("fares").collect()
]
print(rows)
#> [(5.0, 13.0)]
# endregion

# region refused
from pyspark.errors import AnalysisException

said = []
for action in (lambda: pipeline.fit(trips), scored.collect):
    try:
        action()
    except AnalysisException as error:
        said.append(str(error).split("()")[0])

print(*said, sep="\n")
#> Queries with streaming sources must be executed with writeStream.start
#> Queries with streaming sources must be executed with writeStream.start
# endregion

# region vector_column
from pyspark.ml.feature import VectorSizeHint
from pyspark.ml.functions import array_to_vector
from pyspark.sql.functions import array

assembler = VectorAssembler(inputCols=["vector"], outputCol="features")
vectors = trips.withColumn("vector", array_to_vector(array("km")))
try:
    assembler.transform(vectors)
except AnalysisException as error:
    print("without a size:", type(error).__name__)
    #> without a size: AnalysisException

hint = VectorSizeHint(inputCol="vector", size=1)
print(assembler.transform(hint.transform(vectors)).isStreaming)
#> True
# endregion

table = spark.createDataFrame([(5.0, 13.0)], ["km", "fare"])
assert assembler.transform(table.withColumn("vector", array_to_vector(array("km")))).count() == 1
assert len(said) == 2
assert rows == [(5.0, 13.0)] and scored.isStreaming
