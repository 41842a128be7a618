"""Calling a Ray task returns a reference at once; `ray.get` waits for the value, or raises what the task raised."""
# runs: mlflow>=3, limit=60s -- Ray is only installed with MLflow 3 here

import ray

# Ray on this machine alone, reached without a network.
ray.init(num_cpus=2, include_dashboard=False, _node_ip_address="127.0.0.1", object_store_memory=100_000_000)


# region tasks
@ray.remote
def error_of(depth):
    return 4 / depth + depth


@ray.remote
def best(*errors):
    return min(errors)


waiting = [error_of.remote(depth) for depth in (1, 2, 4)]
print(type(waiting[0]).__name__)
#> ObjectRef
print(ray.get(best.remote(*waiting)))
#> 4.0
# endregion


# region failing
@ray.remote
def no_rows(store):
    raise ValueError(f"no rows for {store}")


reference = no_rows.remote("east")
print("the driver goes on")
#> the driver goes on
try:
    ray.get(reference)
except ValueError as error:
    print(type(error).__name__)
    #> RayTaskError(ValueError)
# endregion

# region too_large
too_large = error_of.options(num_cpus=3).remote(2)
ready, not_ready = ray.wait([too_large], timeout=2)
print(f"{len(ready)} ready, {len(not_ready)} waiting")
#> 0 ready, 1 waiting
# endregion

values = ray.get(waiting)
ray.shutdown()

assert values == [5.0, 4.0, 5.0]
assert isinstance(reference, ray.ObjectRef)
