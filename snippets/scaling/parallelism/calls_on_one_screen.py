"""Each call of the scaling sheet does what the comment beside it says."""
# runs: mlflow>=3, spark, limit=240s -- the distributor asks the Spark session for GPUs

import pandas as pd
from pyspark.sql import SparkSession
from sklearn.linear_model import LinearRegression

spark = SparkSession.builder.getOrCreate()
rides = spark.createDataFrame(
    [(city, float(km), 3.0 * km + extra) for city, extra in (("Ulm", 1), ("Bonn", 2)) for km in range(1, 6)],
    "city string, km double, fare double",
)

# region scaling
from pyspark.ml.torch.distributor import TorchDistributor
from sklearn.model_selection import cross_val_score


def one_city(group: pd.DataFrame) -> pd.DataFrame:
    model = LinearRegression().fit(group[["km"]], group["fare"])
    row = {"city": group["city"].iloc[0], "base": model.intercept_}
    return pd.DataFrame([row])


# many small models: a group of rows each, on the workers
rides.groupBy("city").applyInPandas(one_city, "city string, base double")

# many tasks on one machine
table = rides.toPandas()
cross_val_score(  # -1: all cores
    LinearRegression(), table[["km"]], table["fare"], cv=5, n_jobs=2
)

rides.repartition(8)  # eight tasks can run side by side
spark.sparkContext.defaultParallelism  # how many cores take tasks

# one large model: a process for each GPU, gradients averaged
distributor = TorchDistributor(
    num_processes=4, local_mode=False, use_gpu=False  # default: True
)  # fmt: skip
distributor.run  # distributor.run(train, ...): torch in each process
# endregion

models = rides.groupBy("city").applyInPandas(one_city, "city string, base double")
assert {row.city: round(row.base, 6) for row in models.collect()} == {"Ulm": 1.0, "Bonn": 2.0}
assert len(cross_val_score(LinearRegression(), table[["km"]], table["fare"], cv=5, n_jobs=2)) == 5
assert rides.repartition(8).rdd.getNumPartitions() == 8
assert spark.sparkContext.defaultParallelism >= 1
assert distributor.num_tasks == 4 and not distributor.local_mode
