"""A table of one partition is one task, however many cores or machines wait."""
# runs: spark, limit=120s -- Spark schedules the tasks
# survives: numbered = trips.repartition(32).withColumn("place", row_number().over(Window.orderBy("id"))) -- the window ends in one partition anyway

import pandas as pd
from pyspark import TaskContext
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region tasks
def which_task(batches):
    for _ in batches:
        yield pd.DataFrame({"task": [TaskContext.get().partitionId()]})


def tasks(table):
    return sorted(
        {
            row.task
            for row in table.mapInPandas(which_task, "task int").collect()
        }
    )


trips = spark.range(1000)
print(tasks(trips.repartition(1)), tasks(trips.repartition(4)))
#> [0] [0, 1, 2, 3]
# endregion

# region quiz_window
from pyspark.sql import Window
from pyspark.sql.functions import row_number

numbered = trips.repartition(16).withColumn(
    "place", row_number().over(Window.orderBy("id"))
)
print(numbered.rdd.getNumPartitions())
#> 1
# endregion

assert numbered.agg({"place": "max"}).first()[0] == 1000
assert trips.repartition(4).rdd.getNumPartitions() == 4
