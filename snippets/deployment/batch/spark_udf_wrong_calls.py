"""What a model UDF says about a missing column, a text column and swapped arguments."""
# runs: spark, limit=240s -- Spark calls the model in Python workers
# survives: mlflow.pyfunc.spark_udf("fare_", spark) -- the session is missing before any address is read

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from pyspark.sql import SparkSession


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre, a half for each minute."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"] + model_input["minutes"] / 2


spark = SparkSession.builder.getOrCreate()
signature = infer_signature(pd.DataFrame({"km": [2.0], "minutes": [10.0]}), [12.0])
mlflow.pyfunc.save_model("fare", python_model=Fare(), signature=signature, pip_requirements=["pandas"])
trips = spark.createDataFrame([(5.0, 30.0)], ["km", "minutes"])

# region session_first
try:
    mlflow.pyfunc.spark_udf("fare", spark)
except AttributeError as error:
    print(error)
    #> 'str' object has no attribute 'conf'
# endregion

fare = mlflow.pyfunc.spark_udf(spark, "fare")

# region missing
from pyspark.errors import AnalysisException

try:
    trips.drop("minutes").select(fare())
except AnalysisException as error:
    print(str(error).split("parameter ")[1].split(". ")[0])
    #> with name `minutes` cannot be resolved
# endregion

# region one_argument
import re

from pyspark.errors import PythonException

try:
    trips.select(fare("km")).collect()
except PythonException as error:
    said = re.search(r"Model input is missing.*?\]", str(error))[0]

print(said.replace(". ", ".\n"))
#> Model input is missing required columns.
#> Expected 2 required input columns ['km', 'minutes']
# endregion

# region text
export = spark.createDataFrame([("5.0", "30.0")], ["km", "minutes"])
from_text = export.select(fare()).first()[0]
print(from_text)
#> 28.0
# endregion

# region no_number
export = spark.createDataFrame([("5,0", "30.0")], ["km", "minutes"])
try:
    export.select(fare()).first()
except PythonException as error:
    print(re.search(r"Failed to convert column.*\.double", str(error))[0])
    #> Failed to convert column km from type object to DataType.double
# endregion

assert from_text == 3 + 2 * 5 + 30 / 2
