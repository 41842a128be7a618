"""Code in a Spark worker has no active run: the driver's run takes the figures it brings back."""
# runs: spark, limit=120s -- a pandas function runs in a worker process that imports MLflow

import mlflow
import pandas as pd
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region worker
def fit_store(sales: pd.DataFrame) -> pd.DataFrame:
    seen = mlflow.active_run() is not None
    return pd.DataFrame(
        {
            "store": sales["store"][:1],
            "mean": [sales["sold"].mean()],
            "sees_run": [seen],
        }
    )


sales = spark.createDataFrame(
    [("north", 4), ("north", 6), ("south", 9)], ["store", "sold"]
)
with mlflow.start_run() as run:
    fitted = sales.groupBy("store").applyInPandas(
        fit_store, "store string, mean double, sees_run boolean"
    )
    for row in fitted.orderBy("store").collect():
        print(row.store, row.mean, row.sees_run)
        #> north 5.0 False
        #> south 9.0 False
        mlflow.log_metric(f"mean_{row.store}", row.mean)
# endregion

assert mlflow.get_run(run.info.run_id).data.metrics == {"mean_north": 5.0, "mean_south": 9.0}
