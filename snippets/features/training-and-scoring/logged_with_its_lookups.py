"""A model logged by the feature client carries its lookups: a batch of keys is enough, and a column that the batch brings wins over the stored value."""
# runs: mlflow>=3, spark, client, limit=240s -- Unity Catalog needs a workspace; here its answers are recorded, and the client, the join and the scoring are real

import datetime
import os

import pandas as pd
from pyspark.sql import SparkSession

# A catalog of the name `prod` for Spark, in memory. `DESCRIBE CATALOG`, which the client asks, open-source Spark reads as a table's name.
spark = SparkSession.builder.getOrCreate()
for key, value in {
    "": "org.apache.spark.sql.execution.datasources.v2.jdbc.JDBCTableCatalog",
    ".url": f"jdbc:derby:memory:logged-{os.getpid()};create=true",
    ".driver": "org.apache.derby.iapi.jdbc.AutoloadedDriver",
}.items():
    spark.conf.set("spark.sql.catalog.prod" + key, value)
spark.createDataFrame([("",)], "prod string").createOrReplaceTempView("CATALOG")
spark.sql("CREATE NAMESPACE prod.crm")


def march(day):
    """Midnight of a day in March 2026."""
    return datetime.datetime(2026, 3, day)


rows = [(1, march(1), 2), (1, march(5), 5), (2, march(2), 3)]
spark.createDataFrame(rows, "customer_id long, day timestamp, calls int").writeTo("prod.crm.usage").create()
asked = spark.createDataFrame(
    [(1, march(2), 4.0), (1, march(6), 10.0), (2, march(4), 6.0)], "customer_id long, asked_at timestamp, minutes double"
)

# region train
import mlflow
from databricks.feature_engineering import (
    FeatureEngineeringClient,
    FeatureLookup,
)
from sklearn.linear_model import LinearRegression

fe = FeatureEngineeringClient()
training_set = fe.create_training_set(
    df=asked,  # customer_id, asked_at and the label, minutes
    feature_lookups=[
        FeatureLookup(
            table_name="prod.crm.usage",
            lookup_key="customer_id",
            feature_names=["calls"],
            timestamp_lookup_key="asked_at",
        )
    ],
    label="minutes",
    exclude_columns=["customer_id", "asked_at"],
    use_spark_native_join=True,
)
training = training_set.load_df().toPandas()
print(training.columns.tolist())
#> ['calls', 'minutes']
# endregion

# region log
model = LinearRegression().fit(training[["calls"]], training["minutes"])
fe.log_model(
    model=model,
    artifact_path="model",
    flavor=mlflow.sklearn,
    training_set=training_set,
)
logged = mlflow.last_logged_model()
signature = mlflow.models.get_model_info(logged.model_uri).signature
print([(column.name, column.required) for column in signature.inputs])
#> [('customer_id', True), ('asked_at', True), ('calls', False)]
# endregion

# region score
keys = spark.createDataFrame(
    [(1, march(6))], "customer_id long, asked_at timestamp"
)
with_calls = spark.createDataFrame(
    [(1, march(6), 50)], "customer_id long, asked_at timestamp, calls int"
)
for batch in (keys, with_calls):
    scored = fe.score_batch(
        model_uri=logged.model_uri, df=batch, use_spark_native_join=True
    )
    row = scored.first()
    print(row.calls, round(row.prediction))
    #> 5 10
    #> 50 100
# endregion

assert set(scored.columns) == {"customer_id", "asked_at", "calls", "prediction"}

# region incomplete
no_time = keys.drop("asked_at")
try:
    fe.score_batch(model_uri=logged.model_uri, df=no_time)
except ValueError as error:
    print(error)
    #> DataFrame is missing required columns 'asked_at'.
# endregion

# region plain
plain = mlflow.sklearn.log_model(model, name="plain")
try:
    fe.score_batch(model_uri=plain.model_uri, df=keys)
except ValueError as error:
    print(str(error).split(". ")[1].split(" or ")[1])
    #> an existing model was not packaged with Feature Store metadata
# endregion

# region pyfunc
from mlflow.exceptions import MlflowException

loaded = mlflow.pyfunc.load_model(logged.model_uri)
try:
    loaded.predict(pd.DataFrame({"calls": [5]}))
except MlflowException as error:
    print(error.message.split("Error: ")[1])
    #> Model is missing inputs ['customer_id', 'asked_at'].
# endregion

assert model.coef_.round(6).tolist() == [2.0]
