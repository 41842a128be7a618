"""The client refuses an overwrite, a time column outside the key, a table of neither rows nor schema, and an unknown keyword."""
# runs: mlflow>=3, spark, client, limit=240s -- the real client; what it refuses never reaches a workspace

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
today = spark.createDataFrame([(1, 4)], "customer_id long, calls int")

# region overwrite
from databricks.feature_engineering import FeatureEngineeringClient

fe = FeatureEngineeringClient()
try:
    fe.write_table(
        name="prod.crm.customer_features", df=today, mode="overwrite"
    )
except ValueError as error:
    print(str(error).split(" If")[0])
    #> Unsupported mode 'overwrite'. 'merge' is the only supported mode.
# endregion

# region outside_key
try:
    fe.create_table(
        name="prod.crm.daily_calls",
        primary_keys=["customer_id"],
        timeseries_column="day",
        schema=today.schema,
    )
except ValueError as error:
    print(error)
    #> Timeseries column 'day' is not in primary_keys. Timeseries columns must be primary keys.
# endregion

# region keywords
for keyword in ("timestamp_keys", "time_column"):
    try:
        fe.create_table(
            name="prod.crm.daily_calls",
            primary_keys=["customer_id"],
            schema=today.schema,
            **{keyword: "day"},
        )
    except (TypeError, ValueError) as error:
        print(keyword, "-", str(error).split(". ")[0])
        #> timestamp_keys - Timeseries column 'day' is not in primary_keys
        #> time_column - create_table() got unexpected keyword argument(s): ['time_column']
# endregion

# region short_name
try:
    fe.create_table(
        name="calls", primary_keys=["customer_id"], schema=today.schema
    )
except ValueError as error:
    print(str(error).split(". ")[0])
    #> FeatureEngineeringClient only supports feature tables in Unity Catalog
# endregion

# region neither
try:
    fe.create_table(name="prod.crm.calls", primary_keys=["customer_id"])
except ValueError as error:
    print(error)
    #> Either schema or df must be provided
# endregion

assert today.count() == 1
