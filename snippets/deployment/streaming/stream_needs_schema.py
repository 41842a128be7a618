"""By default a stream over CSV files wants its schema from you: it does not infer one."""
# runs: spark, limit=120s -- a real stream over a folder
# survives: spark.readStream.csv("trips", header=False) -- the schema is missing, whatever the first line holds

from pathlib import Path

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
Path("trips").mkdir()
Path("trips/monday.csv").write_text("trip,km\n1,5.0\n")

# region schema
from pyspark.errors import IllegalArgumentException

try:
    spark.readStream.csv("trips", header=True)
except IllegalArgumentException as error:
    print(str(error).split(". ")[0])
    #> Schema must be specified when creating a streaming source DataFrame
# endregion

assert spark.read.csv("trips", header=True).columns == ["trip", "km"]
assert spark.readStream.schema("trip int, km double").csv("trips", header=True).isStreaming
spark.conf.set("spark.sql.streaming.schemaInference", True)
assert spark.readStream.csv("trips", header=True).columns == ["trip", "km"]
spark.conf.unset("spark.sql.streaming.schemaInference")
