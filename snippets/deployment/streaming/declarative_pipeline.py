"""In a declarative pipeline a decorated function returns the scored stream; the pipeline starts it."""
# runs: mlflow>=3, spark, limit=240s -- pyspark.pipelines came with Spark 4.1, and the MLflow 2 line has Spark 3.5
# survives: dp.materialized_view(lambda: spark.range(2)) -- the decorator is refused, whatever the function would return

from pathlib import Path

import mlflow
from pyspark.errors import PySparkRuntimeError
from pyspark.pipelines.graph_element_registry import GraphElementRegistry, graph_element_registration_context
from pyspark.sql import SparkSession


class Fare(mlflow.pyfunc.PythonModel):
    """Three to start, two for each kilometre."""

    def predict(self, context, model_input, params=None):
        return 3 + 2 * model_input["km"]


class Declared(GraphElementRegistry):
    """Keeps what a pipeline file declares, where a pipeline would plan and run it."""

    def __init__(self):
        self.outputs, self.flows = [], []

    def register_output(self, output):
        self.outputs.append(output)

    def register_flow(self, flow):
        self.flows.append(flow)

    def register_auto_cdc_flow(self, flow):
        self.flows.append(flow)

    def register_sql(self, sql_text, file_path):
        self.flows.append(sql_text)


spark = SparkSession.builder.getOrCreate()
mlflow.pyfunc.save_model("fare", python_model=Fare(), pip_requirements=["pandas"])
Path("trips").mkdir()
Path("trips/monday.csv").write_text("1,5.0\n")
declared = Declared()

with graph_element_registration_context(declared):
    # region table
    from pyspark import pipelines as dp
    from pyspark.sql.functions import struct

    fare = mlflow.pyfunc.spark_udf(spark, "fare")

    @dp.table
    def scored_trips():
        trips = spark.readStream.schema("trip int, km double").csv("trips")
        return trips.withColumn("fare", fare(struct("km")))
    # endregion

# region declared
print([(type(output).__name__, output.name) for output in declared.outputs])
#> [('StreamingTable', 'scored_trips')]
scored = declared.flows[0].func()
print(scored.isStreaming, scored.columns)
#> True ['trip', 'km', 'fare']
# endregion

# region outside
try:
    dp.materialized_view(lambda: spark.range(1))
except PySparkRuntimeError as error:
    said = str(error).split("] ")[1]

print(said.split(" within")[0])
#> APIs that define elements of a declarative pipeline can only be invoked
# endregion

query = scored.writeStream.format("memory").queryName("declared_fares").trigger(availableNow=True).start()
query.awaitTermination()
assert [tuple(row) for row in spark.table("declared_fares").collect()] == [(1, 5.0, 13.0)]
assert declared.flows[0].target == "scored_trips"
