"""In Spark the same seed can sample other rows once the number of partitions changes."""
# runs: spark, limit=120s -- a Spark session decides how rows are partitioned
# survives: _, test = meters.repartition(partitions).randomSplit([0.8, 0.2], seed=84) -- any seed shows it
# survives: print(test_rows(2) == test_rows(2), test_rows(4) == test_rows(8)) -- any two numbers of partitions differ
# survives: print(test_rows(2) == test_rows(2), test_rows(2) == test_rows(16)) -- any two numbers of partitions differ
# survives: print(test_rows_by_key(4) == test_rows_by_key(8)) -- any two numbers of partitions agree
# survives: print(test_rows_by_key(2) == test_rows_by_key(16)) -- any two numbers of partitions agree

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region split
meters = spark.range(1000)


def test_rows(partitions):
    """Return the ids that a seeded split of so many partitions puts into
    the test set."""
    _, test = meters.repartition(partitions).randomSplit(
        [0.8, 0.2], seed=42
    )
    return {row.id for row in test.collect()}


print(test_rows(2) == test_rows(2), test_rows(2) == test_rows(8))
#> True False
# endregion

assert 100 < len(test_rows(2)) < 300 and 100 < len(test_rows(8)) < 300

# region by_key
from pyspark.sql.functions import col, crc32


def test_rows_by_key(partitions):
    """Return the ids whose hashed key falls below the share, however the
    rows are spread."""
    chosen = meters.repartition(partitions).where(
        crc32(col("id").cast("string")) % 100 < 20
    )
    return {row.id for row in chosen.collect()}


print(test_rows_by_key(2) == test_rows_by_key(8))
#> True
# endregion

assert 150 < len(test_rows_by_key(2)) < 250
