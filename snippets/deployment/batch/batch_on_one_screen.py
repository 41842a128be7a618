"""Each call of the batch sheet scores every row."""
# runs: spark, limit=180s -- spark_udf is what batch scoring is about

import mlflow
import pandas as pd
from pyspark.sql import SparkSession
from sklearn.linear_model import LinearRegression

rides = pd.DataFrame({"ride": [1, 2, 3], "km": [2.0, 4.0, 6.0]})
model = LinearRegression().fit(rides[["km"]], [8.0, 14.0, 20.0])
with mlflow.start_run():
    logged = mlflow.sklearn.log_model(model, "fare", input_example=rides[["km"]], registered_model_name="fare")
mlflow.MlflowClient().set_registered_model_alias("fare", "champion", 1)
spark = SparkSession.builder.getOrCreate()

# region batch
import mlflow
from pyspark.sql.functions import col, struct

uri = "models:/fare@champion"
one = mlflow.pyfunc.load_model(uri)  # pandas in, on this machine
one.predict(rides[["km"]])

score = mlflow.pyfunc.spark_udf(  # a column function, on the workers
    spark, uri, result_type="double", env_manager="local"
)
table = spark.createDataFrame(rides)
scored = table.withColumn("fare", score(struct(col("km"))))
# score() takes the names of the signature; score("km") counts them off
scored.write.mode("overwrite").parquet("scored")  # or saveAsTable
# endregion

assert one.predict(rides[["km"]]).round(6).tolist() == [8.0, 14.0, 20.0]
assert scored.columns == ["ride", "km", "fare"]
back = spark.read.parquet("scored").orderBy("ride").collect()
assert [round(row.fare, 6) for row in back] == [8.0, 14.0, 20.0]
for short in (score("km"), score()):
    again = table.withColumn("fare", short).orderBy("ride").collect()
    assert [round(row.fare, 6) for row in again] == [8.0, 14.0, 20.0]
