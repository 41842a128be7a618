"""One model per group: train with applyInPandas, keep it as a column or a file, and score with cogroup; the groups of a task wait for each other."""
# runs: spark, limit=240s -- Spark trains scikit-learn models in Python workers

import pickle

import pandas as pd
from pyspark.sql import SparkSession
from sklearn.linear_model import LinearRegression

spark = SparkSession.builder.getOrCreate()
sales = spark.createDataFrame(
    [("north", 1, 10.0), ("north", 2, 12.0), ("north", 3, 14.0), ("south", 1, 30.0), ("south", 2, 25.0), ("south", 3, 20.0),
     ("new", 3, 5.0), (None, 1, 7.0), (None, 2, 8.0), (None, 3, 9.0)],
    "store string, week int, sold double",
)

# region train
def train(key: tuple, rows: pd.DataFrame) -> pd.DataFrame:
    result = {"store": key[0], "rows": len(rows), "model": None}
    if len(rows) >= 3:
        fitted = LinearRegression().fit(rows[["week"]], rows["sold"])
        result["model"] = pickle.dumps(fitted)
    return pd.DataFrame([result])


models = (
    sales.groupBy("store")
    .applyInPandas(train, "store string, rows int, model binary")
    .cache()
)
for row in models.orderBy("store").collect():
    print(row.store, row.rows, row.model is not None)
    #> None 3 True
    #> new 1 False
    #> north 3 True
    #> south 3 True
# endregion

# region score
def score(models: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    rows = rows.assign(forecast=None)
    trained = models["model"].dropna()
    if len(trained) and len(rows):
        model = pickle.loads(trained.iloc[0])
        rows["forecast"] = model.predict(rows[["week"]]).round(1)
    return rows


next_week = spark.createDataFrame(
    [("north", 4), ("south", 4), ("new", 4), ("harbour", 4)],
    "store string, week int",
)
forecasts = (
    models.groupBy("store")
    .cogroup(next_week.groupBy("store"))
    .applyInPandas(score, "store string, week int, forecast double")
)
print(
    {
        row.store: row.forecast
        for row in forecasts.orderBy("store").collect()
    }
)
#> {'harbour': None, 'new': None, 'north': 16.0, 'south': 15.0}
# endregion

# region quiz_tasks
spark.conf.set("spark.sql.shuffle.partitions", 8)
spark.conf.set("spark.sql.adaptive.enabled", True)
stores = spark.range(1000).selectExpr("id % 50 AS store", "id AS sold")


def count_rows(key, rows):
    return pd.DataFrame({"store": [key[0]], "rows": [len(rows)]})


for table in [stores, stores.repartition(8, "store")]:
    counted = table.groupBy("store").applyInPandas(
        count_rows, "store long, rows long"
    )
    print(counted.rdd.getNumPartitions())
    #> 1
    #> 8
# endregion

# region small_table
spark.conf.set("spark.sql.shuffle.partitions", 200)
# 3,000 stores with 24 months each
months = spark.range(72_000).selectExpr(
    "id % 3000 AS store", "rand(1) AS sold"
)
by_store = months.groupBy("store").applyInPandas(
    count_rows, "store long, rows long"
)
print(by_store.rdd.getNumPartitions())
#> 1
# endregion

# region one_bad_group
def fit_all(rows: pd.DataFrame) -> pd.DataFrame:
    if len(rows) < 3:
        raise ValueError("too few rows")
    return rows[["store"]].head(1)


try:
    sales.groupBy("store").applyInPandas(fit_all, "store string").collect()
except Exception as error:
    print(type(error).__name__, "too few rows" in str(error))
    #> PythonException True
# endregion

assert models.count() == 4 and spark.conf.get("spark.sql.adaptive.enabled") == "true"
assert {row.rows for row in counted.collect()} == {20}
