"""How many requests one replica bears is the smaller of what its memory and its cores allow."""


# region slots
def slots(
    memory_gb: float, model_gb: float, per_request_gb: float, cores: int
) -> int:
    """Requests at once that neither memory nor compute refuses."""
    return min(int((memory_gb - model_gb) / per_request_gb), cores)


forest = {
    "memory_gb": 4,
    "model_gb": 0.5,
    "per_request_gb": 0.01,
    "cores": 4,
}
large = {"memory_gb": 24, "model_gb": 14, "per_request_gb": 4, "cores": 8}
print("forest:", slots(**forest))
#> forest: 4
print("large model:", slots(**large))
#> large model: 2
# endregion

# region quiz_replicas
from math import ceil

needed = 12     # requests at once
for per_replica in (4, 2):
    print(ceil(needed / per_replica), "replicas")
    #> 3 replicas
    #> 6 replicas
# endregion

assert forest == {"memory_gb": 4, "model_gb": 0.5, "per_request_gb": 0.01, "cores": 4}
assert large == {"memory_gb": 24, "model_gb": 14, "per_request_gb": 4, "cores": 8}
assert slots(memory_gb=24, model_gb=14, per_request_gb=1, cores=8) == 8
assert slots(memory_gb=24, model_gb=20, per_request_gb=1, cores=8) == 4
