"""TorchDistributor asks for one GPU a process and trains on the driver unless told otherwise; without a GPU it says so at once."""
# runs: spark, limit=120s -- it asks the Spark session for GPUs

import inspect

from pyspark.ml.torch.distributor import TorchDistributor
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()

# region defaults
parameters = inspect.signature(TorchDistributor.__init__).parameters
for name in ("num_processes", "local_mode", "use_gpu"):
    print(name, parameters[name].default)
    #> num_processes 1
    #> local_mode True
    #> use_gpu True
# endregion

# region no_gpu
for local_mode in (True, False):
    try:
        TorchDistributor(num_processes=2, local_mode=local_mode)
    except RuntimeError as error:
        print(error)
        #> GPUs were unable to be found on the driver.
        #> 'spark.task.resource.gpu.amount' was unset, so gpu usage is unavailable.
# endregion

# region cpu
on_workers = TorchDistributor(
    num_processes=2, local_mode=False, use_gpu=False
)
print(on_workers.num_processes, on_workers.num_tasks)
#> 2 2
# endregion

# region run
print(list(inspect.signature(TorchDistributor.run).parameters))
#> ['self', 'train_object', 'args', 'kwargs']
# endregion

assert on_workers.local_mode is False and on_workers.use_gpu is False
