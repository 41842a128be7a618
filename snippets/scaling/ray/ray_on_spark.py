"""`setup_ray_cluster` takes CPUs and GPUs of a Ray worker together or not at all, and no size on Spark in local mode."""
# runs: mlflow>=3, spark -- Ray is only installed with MLflow 3 here

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region size
from ray.util.spark import setup_ray_cluster


def try_to_start(**size):
    try:
        setup_ray_cluster(max_worker_nodes=2, **size)
    except ValueError as error:
        print(str(error)[:72])
        #> 'num_cpus_worker_node' and 'num_gpus_worker_node' arguments must beset t
        #> 'num_cpus_worker_node' and 'num_gpus_worker_node' arguments must beset t
        #> Current spark version does not support stage scheduling, so that you can


try_to_start(num_cpus_worker_node=4)
try_to_start(num_gpus_worker_node=0)
try_to_start(num_cpus_worker_node=4, num_gpus_worker_node=0)
# endregion

import inspect
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        setup_ray_cluster(max_worker_nodes=2, num_cpus_per_node=4)
    except ValueError as error:
        assert "together" in str(error), "the older name is half a pair as well"

parameters = inspect.signature(setup_ray_cluster).parameters
assert parameters["max_worker_nodes"].default is inspect.Parameter.empty
assert parameters["num_cpus_worker_node"].default is parameters["num_gpus_worker_node"].default is None
assert spark.sparkContext.master.startswith("local[")
