"""Alert queries on a drift table with the platform's columns: filter kind, granularity and slice, reduce to one value, and mind NULL."""
# runs: spark, limit=180s -- the metric tables hold structs, which Spark SQL reads as the warehouse does

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region table
spark.sql("""
    CREATE OR REPLACE TEMPORARY VIEW drift_metrics AS
    SELECT *, IF(ks IS NULL, NULL, named_struct('pvalue', ks)) AS ks_test,
      IF(chi IS NULL, NULL, named_struct('pvalue', chi)) AS chi_squared_test
    FROM VALUES
      ('age',    '1 day',  'BASELINE',    null,     0.00D, null,  0.31D, 0),
      ('age',    '1 day',  'CONSECUTIVE', null,     0.60D, null,  0.01D, 0),
      ('age',    '1 day',  'BASELINE',    'region', 0.00D, null,  0.90D, 0),
      ('income', '1 day',  'BASELINE',    null,     0.7D,  null,  0.02D, 9),
      ('card',   '1 day',  'BASELINE',    null,     null,  0.00D, null,  0),
      ('card',   '1 week', 'BASELINE',    null,     null,  0.10D, null,  0)
      AS t(column_name, granularity, drift_type, slice_key, ks, chi,
           population_stability_index, percent_null_delta)
""")
# endregion

# region query
drifted = spark.sql("""
    SELECT column_name, ks_test.pvalue AS ks,
      chi_squared_test.pvalue AS chi_squared
    FROM drift_metrics
    WHERE drift_type = 'BASELINE' AND granularity = '1 day'
      AND slice_key IS NULL
      AND (ks_test.pvalue < 0.01 OR chi_squared_test.pvalue < 0.01)
""")
for row in drifted.collect():
    print(row.column_name, row.ks, row.chi_squared)
    #> age 0.0 None
    #> card None 0.0
# endregion

# region unfiltered
psi = "SELECT max(population_stability_index) AS worst FROM drift_metrics "
for where in [
    "WHERE true",
    "WHERE slice_key IS NULL",
    "WHERE slice_key IS NULL AND drift_type = 'CONSECUTIVE'",
]:
    print(spark.sql(psi + where).first().worst, where)
    #> 0.9 WHERE true
    #> 0.31 WHERE slice_key IS NULL
    #> 0.01 WHERE slice_key IS NULL AND drift_type = 'CONSECUTIVE'
# endregion

# region null
whole = spark.table("drift_metrics").where("slice_key IS NULL")
passed = whole.where("ks_test.pvalue >= 0.01").count()
failed = whole.where("NOT ks_test.pvalue >= 0.01").count()
print(passed, "passed,", failed, "failed, of", whole.count(), "rows")
#> 2 passed, 1 failed, of 5 rows
# endregion

# region one_value
one = spark.sql("""
    SELECT CASE WHEN max(population_stability_index) > 0.2 THEN 1
      WHEN max(percent_null_delta) > 5 THEN 1 ELSE 0 END AS fire
    FROM drift_metrics
    WHERE drift_type = 'BASELINE' AND granularity = '1 day'
      AND slice_key IS NULL AND column_name IN ('income', 'card')
""").first()
print("fire:", one.fire)
#> fire: 1
# endregion

# region stale
late = spark.sql(psi + "WHERE granularity = '1 hour'").first()
print("worst:", late.worst)
#> worst: None
print("rows: ", drifted.where("false").count())
#> rows:  0
counted = psi + "WHERE granularity = '1 {}' HAVING count(*) > 0"
for granularity in ("hour", "day"):
    print(granularity, spark.sql(counted.format(granularity)).count())
    #> hour 0
    #> day 1
# endregion

assert drifted.count() == 2
assert spark.sql(psi + "WHERE granularity = '1 hour'").count() == 1, "without HAVING a maximum of nothing is a row"
assert (one.fire, late.worst, passed, failed) == (1, None, 2, 1)
