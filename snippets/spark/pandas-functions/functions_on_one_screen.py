"""Functions on pandas that Spark runs on its workers, each as the comment beside it says."""
# runs: mlflow>=3, spark, limit=240s -- the pyspark.pandas of PySpark 3.5 does not import with numpy 2

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = [(float(n), ["gas", "oil", "gas", "heat pump"][n % 4]) for n in range(40)]
flats = spark.createDataFrame(rows, "area double, heating string")

# region pandas
import pandas as pd
from pyspark.sql.functions import pandas_udf


@pandas_udf("double")  # a column in, a column out, batch by batch
def squared(area: pd.Series) -> pd.Series:
    return area**2


def centre(group: pd.DataFrame) -> pd.DataFrame:
    return group.assign(area=group["area"] - group["area"].mean())


def keep_large(batches):  # an iterator: set up once, then each batch
    for batch in batches:
        yield batch[batch["area"] > 30]


flats.withColumn("squared", squared("area"))
flats.groupBy("heating").applyInPandas(centre, flats.schema)
flats.mapInPandas(keep_large, flats.schema)
on_pandas = flats.pandas_api()  # the pandas API, on Spark's workers
on_pandas["area"].mean()
on_pandas.to_spark()
# endregion

assert flats.withColumn("squared", squared("area")).agg({"squared": "max"}).first()[0] == 39.0**2
centred = flats.groupBy("heating").applyInPandas(centre, flats.schema)
assert abs(centred.agg({"area": "avg"}).first()[0]) < 1e-9
assert flats.mapInPandas(keep_large, flats.schema).count() == 9
assert on_pandas["area"].mean() == 19.5 and on_pandas.to_spark().count() == 40
