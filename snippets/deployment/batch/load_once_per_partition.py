"""How often a job loads its model: once a row, once a batch or once a partition, by where the load stands."""
# runs: spark, limit=240s -- Spark calls the functions in Python workers

from collections.abc import Iterator
from pathlib import Path

import mlflow
import pandas as pd
from pyspark.sql import SparkSession
from pyspark.sql.functions import pandas_udf, udf


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre; it notes each load in a file."""

    def __init__(self, notes: str):
        self.notes = notes

    def load_context(self, context):
        with open(self.notes, "a") as notes:
            notes.write("loaded\n")

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"]


def loads(scored) -> int:
    """Runs the job and counts the notes."""
    notes.write_text("")
    assert [row[0] for row in scored.collect()] == [3.0 + 2 * km for km in range(12)]
    return len(notes.read_text().splitlines())


spark = SparkSession.builder.getOrCreate()
notes = Path("loads.txt").absolute()
path = str(Path("fare").absolute())
mlflow.pyfunc.save_model(path, python_model=Fare(str(notes)), pip_requirements=["pandas"])

# region row
spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 2)
# 12 rows in 2 partitions
trips = spark.range(0, 12, 1, 2).selectExpr("double(id) as km")


@udf("double")
def row_by_row(km):
    model = mlflow.pyfunc.load_model(path)
    return float(model.predict(pd.DataFrame({"km": [km]})).iloc[0])


by_row = loads(trips.select(row_by_row("km")))
print(by_row)
#> 12
# endregion

# region batch
@pandas_udf("double")
def batch_by_batch(km: pd.Series) -> pd.Series:
    return mlflow.pyfunc.load_model(path).predict(km.to_frame("km"))

by_batch = loads(trips.select(batch_by_batch("km")))
print(by_batch)
#> 6
# endregion

# region partition
@pandas_udf("double")
def partition_by_partition(
    batches: Iterator[pd.Series],
) -> Iterator[pd.Series]:
    model = mlflow.pyfunc.load_model(path)
    for km in batches:
        yield model.predict(km.to_frame("km"))


by_partition = loads(trips.select(partition_by_partition("km")))
print(by_partition)
#> 2
# endregion

# region map_in_pandas
def score(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    model = mlflow.pyfunc.load_model(path)
    for batch in batches:
        yield pd.DataFrame({"fare": model.predict(batch)})

by_map = loads(trips.mapInPandas(score, "fare double"))
print(by_map)
#> 2
# endregion
spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")

assert (by_row, by_batch, by_partition, by_map) == (12, 6, 2, 2)
