"""A Spark function is tested on a few rows: row order does not count, types do."""
# runs: mlflow>=3, spark, limit=120s -- pyspark.testing of Spark 3.5 needs numpy 1

import contextlib
import io
import sys
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path.cwd()))

# region function
Path("rents.py").write_text('''
from pyspark.sql import functions as F

def rent_by_district(flats):
    """Mean rent of each district, without flats of unknown rent."""
    known = flats.where(F.col("rent").isNotNull())
    return known.groupBy("district").agg(F.avg("rent").alias("rent"))
''')
# endregion

# region test
Path("conftest.py").write_text("""
import pytest
from pyspark.sql import SparkSession

@pytest.fixture(scope="session")
def spark():
    return SparkSession.builder.getOrCreate()
""")
Path("test_rents.py").write_text("""
from pyspark.testing import assertDataFrameEqual
from rents import rent_by_district

def test_unknown_rent_does_not_count(spark):
    flats = spark.createDataFrame(
        [("north", 900.0), ("south", 700.0), ("north", None)],
        "district string, rent double",
    )
    expected = spark.createDataFrame(
        [("south", 700.0), ("north", 900.0)],      # another order
        "district string, rent double",
    )
    assertDataFrameEqual(rent_by_district(flats), expected)

def test_no_flats_give_no_districts(spark):
    none = spark.createDataFrame([], "district string, rent double")
    assert rent_by_district(none).count() == 0
""")
# endregion

# region run
report = io.StringIO()
with contextlib.redirect_stdout(report):
    code = pytest.main(["-q", "-p", "no:cacheprovider", "test_rents.py"])
passed = report.getvalue().splitlines()[-1].split(" passed")[0]
print(passed, "passed,", code.name)
#> 2 passed, OK
# endregion

# region order
from pyspark.testing import assertDataFrameEqual

two = spark.createDataFrame([(1,), (2,)], "id int")
reversed_two = spark.createDataFrame([(2,), (1,)], "id int")
assertDataFrameEqual(two, reversed_two)
print("equal without order")
#> equal without order
try:
    assertDataFrameEqual(two, reversed_two, checkRowOrder=True)
except AssertionError as error:
    print(str(error).split("]")[0] + "]")
    #> [DIFFERENT_ROWS]
# endregion

# region types
wide = spark.createDataFrame([(1,), (2,)], "id long")
try:
    assertDataFrameEqual(two, wide)
except AssertionError as error:
    print(str(error).split("]")[0] + "]")
    #> [DIFFERENT_SCHEMA]
# endregion

# region tolerance
third = spark.createDataFrame([(1 / 3,)], "share double")
rounded = spark.createDataFrame([(0.333334,)], "share double")
assertDataFrameEqual(third, rounded)
print("equal within the tolerance")
#> equal within the tolerance
try:
    assertDataFrameEqual(third, rounded, rtol=0, atol=0)
except AssertionError as error:
    print(str(error).split("]")[0] + "]")
    #> [DIFFERENT_ROWS]
# endregion

assert code == 0 and report.getvalue().count("passed") == 1
