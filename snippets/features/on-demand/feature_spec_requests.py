"""A FeatureSpec joins lookups and functions under one name in Unity Catalog; an endpoint serves that name without a model."""
# runs: mlflow>=3, spark, client, limit=240s -- an endpoint needs a workspace; here the vendor's client talks to a recording server

import os
from urllib.request import urlopen

from pyspark.sql import SparkSession

# A catalog of the name `prod` for Spark, in memory. `DESCRIBE CATALOG`, which the client asks, open-source Spark reads as a table's name.
spark = SparkSession.builder.getOrCreate()
for key, value in {
    "": "org.apache.spark.sql.execution.datasources.v2.jdbc.JDBCTableCatalog",
    ".url": f"jdbc:derby:memory:spec-{os.getpid()};create=true",
    ".driver": "org.apache.derby.iapi.jdbc.AutoloadedDriver",
}.items():
    spark.conf.set("spark.sql.catalog.prod" + key, value)
spark.createDataFrame([("",)], "prod string").createOrReplaceTempView("CATALOG")
spark.sql("CREATE NAMESPACE prod.crm")
spark.createDataFrame([(1, 4)], "customer_id long, calls long").writeTo("prod.crm.usage").create()


def sent():
    """The requests that arrived since the last call."""
    return urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()


# region libraries
from databricks.feature_engineering import (
    FeatureEngineeringClient as Client,
)

says = " ".join(Client.create_feature_spec.__doc__.split())
listed = says[says.index(":param extra_pip_requirements:") :]
print("all other dependencies must be listed here" in listed)
#> True
# endregion

# region function
from databricks.feature_engineering import FeatureFunction, FeatureLookup

usage = FeatureLookup(
    table_name="prod.crm.usage",
    lookup_key="customer_id",
    feature_names=["calls"],
    default_values={"calls": 0},
)
per_hour = FeatureFunction(
    udf_name="prod.crm.calls_per_hour",
    input_bindings={"calls": "calls", "hours": "hours_online"},
    output_name="calls_per_hour",
)
print(per_hour.input_bindings)
#> {'calls': 'calls', 'hours': 'hours_online'}
# endregion

# region spec
from databricks.feature_engineering import FeatureEngineeringClient

fe = FeatureEngineeringClient()
fe.create_feature_spec(name="prod.crm.caller", features=[usage, per_hour])
specified = sent()
print(
    specified[specified.index("POST /api/2.0/feature-store/feature-spec") :]
)
#> POST /api/2.0/feature-store/feature-spec/create
#> {
#>   "features": [
#>     {
#>       "feature_lookup": {
#>         "default_values": [{"default_value": "0", "feature_name": "calls"}],
#>         "feature_names": ["calls"],
#>         "lookup_keys": ["customer_id"],
#>         "table_name": "prod.crm.usage"
#>       }
#>     },
#>     {
#>       "feature_function": {
#>         "input_bindings": [
#>           {"bound_feature_name": "calls", "parameter_name": "calls"},
#>           {"bound_feature_name": "hours_online", "parameter_name": "hours"}
#>         ],
#>         "output_name": "calls_per_hour",
#>         "udf_name": "prod.crm.calls_per_hour"
#>       }
#>     }
#>   ],
#>   "name": "prod.crm.caller"
#> }
# endregion

# region unbound
half = FeatureFunction(
    udf_name="prod.crm.calls_per_hour",
    input_bindings={"calls": "calls"},
    output_name="calls_per_hour",
)
try:
    fe.create_feature_spec(name="prod.crm.half", features=[usage, half])
except ValueError as error:
    print(str(error).split("' ")[1].split(" do not")[0])
    #> input parameters ['calls', 'hours']
# endregion

# region endpoint
from databricks.feature_engineering.entities import (
    feature_serving_endpoint as serving,
)

fe.create_feature_serving_endpoint(
    name="crm-features",
    config=serving.EndpointCoreConfig(
        served_entities=serving.ServedEntity(
            feature_spec_name="prod.crm.caller",
            workload_size="Small",
            scale_to_zero_enabled=True,
        )
    ),
)
# endregion

# region sent
posted = sent()
print(posted[posted.index("POST /api/2.0/serving-endpoints"):])
#> POST /api/2.0/serving-endpoints
#> {
#>   "config": {
#>     "auto_capture_config": null,
#>     "served_entities": [
#>       {
#>         "entity_name": "prod.crm.caller",
#>         "instance_profile_arn": null,
#>         "name": "",
#>         "scale_to_zero_enabled": true,
#>         "workload_size": "Small"
#>       }
#>     ]
#>   },
#>   "is_feature_serving": true,
#>   "name": "crm-features"
#> }
# endregion

# region query
from databricks.sdk import WorkspaceClient

answer = WorkspaceClient().serving_endpoints.query(
    name="crm-features",
    dataframe_records=[{"customer_id": 1, "hours_online": 2.0}],
)
print(sent().strip())
#> POST /serving-endpoints/crm-features/invocations
#> {"dataframe_records": [{"customer_id": 1, "hours_online": 2.0}]}
print(answer.as_dict()["outputs"])
#> [{'calls': 4, 'calls_per_hour': 2.0}]
# endregion

assert '"bound_feature_name": "hours_online", "parameter_name": "hours"' in specified
assert '"entity_name": "prod.crm.caller"' in posted
