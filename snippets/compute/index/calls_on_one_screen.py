"""Each call of the compute sheet sends the cluster that the comment beside it says."""
# runs: client -- a cluster needs a workspace; here the SDK talks to a recording server

import json
import os
import re
from urllib.request import urlopen

# region clusters
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import compute

clusters = WorkspaceClient().clusters
clusters.create(  # one machine: driver only, for single-node training
    cluster_name="alone",
    spark_version="17.3.x-cpu-ml-scala2.13",  # Databricks Runtime ML
    node_type_id="m5.xlarge",
    is_single_node=True,
    kind=compute.Kind.CLASSIC_PREVIEW,
    autotermination_minutes=30,
)
clusters.create(  # driver and workers, for Spark
    cluster_name="many",
    spark_version="17.3.x-scala2.13",  # standard: has Spark ML as well
    node_type_id="m5.xlarge",
    autoscale=compute.AutoScale(min_workers=2, max_workers=8),
    data_security_mode=compute.DataSecurityMode.SINGLE_USER,
)
clusters.create(  # GPU: another machine and another runtime
    cluster_name="deep",
    spark_version="17.3.x-gpu-ml-scala2.13",
    node_type_id="g5.xlarge",
    num_workers=1,
)
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
alone, many, deep = [json.loads(part.split("\n", 1)[1]) for part in re.split(r"\n(?=POST /)", sent.rstrip())]
assert sent.startswith("POST /api/2.1/clusters/create\n")
assert alone == {
    "cluster_name": "alone", "spark_version": "17.3.x-cpu-ml-scala2.13", "node_type_id": "m5.xlarge",
    "is_single_node": True, "kind": "CLASSIC_PREVIEW", "autotermination_minutes": 30,
}  # fmt: skip
assert many["autoscale"] == {"min_workers": 2, "max_workers": 8} and many["data_security_mode"] == "SINGLE_USER"
assert many["spark_version"] == "17.3.x-scala2.13" and many["node_type_id"] == "m5.xlarge" and many["cluster_name"] == "many"
assert deep == {"cluster_name": "deep", "spark_version": "17.3.x-gpu-ml-scala2.13", "node_type_id": "g5.xlarge", "num_workers": 1}
