"""An inference table holds JSON text: parsed by a schema, one row for each prediction, joined to labels that come later."""
# runs: spark, limit=180s -- from_json, posexplode and late joins are Spark's

from pyspark.sql import SparkSession, functions as F

spark = SparkSession.builder.getOrCreate()

# region payload
payload = spark.sql("""
    SELECT id, timestamp(time) AS time, status_code, version,
      '{"dataframe_records": [' || request || ']}' AS request,
      '{"predictions": [' || response || ']}' AS response
    FROM VALUES
      ('r1', '2026-10-05', 200, 'v3', '{"calls": 2}, {"calls": 9}', '0, 1'),
      ('r2', '2026-10-06', 200, 'v3', '{"calls": 7}', '1'),
      ('r3', '2026-10-06', 400, 'v3', '{"call": 7}', null),
      ('r4', '2026-10-13', 200, 'v4', '{"calls": 8}', '0'),
      ('r5', '2026-10-14', 200, 'v4', null, null)  -- too large to log
      AS t(id, time, status_code, version, request, response)
""").cache()
# endregion

# region unpack
asked = "struct<dataframe_records: array<struct<calls: int>>>"
answered = "struct<predictions: array<int>>"
ok = payload.where("status_code = 200 AND request IS NOT NULL")
parsed = ok.select(
    "id", "time", "version",
    F.from_json("request", asked)["dataframe_records"].alias("inputs"),
    F.from_json("response", answered)["predictions"].alias("outputs"),
)
predictions = parsed.select(
    "id", "time", "version", F.posexplode(F.arrays_zip("inputs", "outputs"))
).selectExpr(
    "id", "time", "version", "pos",
    "col.inputs.calls", "col.outputs AS prediction")
for row in predictions.orderBy("id", "pos").collect():
    print(row.id, row.pos, row.calls, row.prediction)
    #> r1 0 2 0
    #> r1 1 9 1
    #> r2 0 7 1
    #> r4 0 8 0
# endregion

# region count
print(payload.count(), "requests,", predictions.count(), "predictions")
#> 5 requests, 4 predictions
# endregion

# region wrong_schema
misspelt = "struct<dataframe_records: array<struct<call: int>>>"
column = F.from_json("request", misspelt)["dataframe_records"]["call"]
print([row.call for row in ok.select(column.alias("call")).collect()])
#> [[None, None], [None], [None]]
# endregion

# region trend
labels = spark.sql("""SELECT * FROM VALUES
    ('r1', 0, 0), ('r1', 1, 1), ('r2', 0, 0) AS t(id, pos, label)""")
week = F.date_trunc("week", "time").cast("date").alias("week")
trend = (
    predictions.join(labels, ["id", "pos"], "left")
    .groupBy(week, "version")
    .agg(
        F.count("*").alias("predictions"),
        F.count("label").alias("labelled"),
        F.avg(F.expr("int(prediction = label)")).alias("accuracy"),
    )
)
for row in trend.orderBy("week").collect():
    share = row.accuracy and round(row.accuracy, 2)
    print(row.week, row.version, row.predictions, row.labelled, share)
    #> 2026-10-05 v3 3 3 0.67
    #> 2026-10-12 v4 1 0 None
# endregion

assert {row.version: row.predictions for row in trend.collect()} == {"v3": 3, "v4": 1}
