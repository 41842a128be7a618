"""The vendor's client joins a declared time as of each row, the same moment included; a time that was not declared joins by equality."""
# runs: mlflow>=3, spark, client, limit=240s -- Unity Catalog needs a workspace; here its answers are recorded, and the client and the join are real

import datetime
import os

from pyspark.sql import SparkSession

# A catalog of the name `prod` for Spark, in memory. `DESCRIBE CATALOG`, which the client asks, open-source Spark reads as a table's name.
spark = SparkSession.builder.getOrCreate()
for key, value in {
    "": "org.apache.spark.sql.execution.datasources.v2.jdbc.JDBCTableCatalog",
    ".url": f"jdbc:derby:memory:as-of-{os.getpid()};create=true",
    ".driver": "org.apache.derby.iapi.jdbc.AutoloadedDriver",
}.items():
    spark.conf.set("spark.sql.catalog.prod" + key, value)
spark.createDataFrame([("",)], "prod string").createOrReplaceTempView("CATALOG")
spark.sql("CREATE NAMESPACE prod.crm")


def march(day):
    """Midnight of a day in March 2026."""
    return datetime.datetime(2026, 3, day)


rows = [(1, march(1), 2), (1, march(5), 5), (1, march(9), 9)]
written = spark.createDataFrame(rows, "customer_id long, day timestamp, calls int")
written.writeTo("prod.crm.usage").create()
written.writeTo("prod.crm.usage_undeclared").create()

from databricks.feature_engineering import FeatureEngineeringClient, FeatureLookup

fe = FeatureEngineeringClient()
asked = spark.createDataFrame(
    [(1, march(5), 0), (1, march(7), 1), (1, datetime.datetime(2026, 2, 7), 0)],
    "customer_id long, asked_at timestamp, churned int",
)


def calls(**lookup):
    """The looked-up values of the three rows, in the order of their time."""
    training_set = fe.create_training_set(
        df=asked,
        feature_lookups=[FeatureLookup(feature_names=["calls"], **lookup)],
        label="churned",
        use_spark_native_join=True,
    )
    found = training_set.load_df().orderBy("asked_at").collect()
    return [row.calls for row in found]


# region as_of
# written on 1, 5 and 9 March: 2, 5 and 9 calls
# asked on 7 February, 5 March and 7 March
print(calls(
    table_name="prod.crm.usage",
    lookup_key="customer_id",
    timestamp_lookup_key="asked_at",
))
#> [None, 5, 5]
# endregion

# region lookback
from datetime import timedelta

for window in (timedelta(days=1), timedelta(0)):
    print(calls(
        table_name="prod.crm.usage",
        lookup_key="customer_id",
        timestamp_lookup_key="asked_at",
        lookback_window=window,
    ))
    #> [None, 5, None]
    #> [None, 5, None]
# endregion

# region no_time
try:
    calls(table_name="prod.crm.usage", lookup_key="customer_id")
except ValueError as error:
    print(str(error).split("because ")[1].split(" does")[0])
    #> number of timestamp keys (['day'])
# endregion

# region undeclared
# the same rows; (customer_id, day) is the key, and no column is TIMESERIES
print(calls(
    table_name="prod.crm.usage_undeclared",
    lookup_key=["customer_id", "asked_at"],
))
#> [None, 5, None]
# endregion

# region undeclared_as_of
try:
    calls(
        table_name="prod.crm.usage_undeclared",
        lookup_key="customer_id",
        timestamp_lookup_key="asked_at",
    )
except ValueError as error:
    print(str(error).split("because ")[1].split(" does")[0])
    #> number of primary keys (['customer_id', 'day'])
# endregion

assert written.count() == 3 and asked.count() == 3
assert spark.table("prod.crm.usage").agg({"calls": "max"}).first()[0] == 9
