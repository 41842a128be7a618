"""On PySpark 3.5 the rows of a plain Python UDF travel pickled, unless Arrow is switched on."""
# runs: mlflow<3, spark, limit=120s -- the default changed between PySpark 3.5 and 4.3

from pyspark.sql import SparkSession
from pyspark.sql.functions import udf

spark = SparkSession.builder.getOrCreate()

# region default
@udf("long")
def double(reading):
    return 2 * reading

readings = spark.range(3)
plan = readings.select(double("id"))._jdf.queryExecution().toString()

print(spark.conf.get("spark.sql.execution.pythonUDF.arrow.enabled"))
#> false
print("ArrowEvalPython" in plan, "BatchEvalPython" in plan)
#> False True
# endregion

assert [row[0] for row in readings.select(double("id")).collect()] == [0, 2, 4]
