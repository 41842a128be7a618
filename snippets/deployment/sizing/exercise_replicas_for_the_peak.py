"""Replicas needed are requests at once, divided by what one replica bears, rounded up."""

# region given
from math import ceil
# endregion

# region solution
def replicas(per_second, seconds, cores, memory_gb, model_gb, request_gb):
    at_once = per_second * seconds
    fit = int((memory_gb - model_gb) / request_gb)
    return ceil(at_once / min(cores, fit))
# endregion

small = replicas(100, 0.25, 8, 16, 2, 0.5)
assert small != 3, "25 requests at once are more than three replicas of 8 cores bear: rounded down, one of them waits."
assert small == 4, "25 requests at once on replicas of 8 cores need 4 replicas."
large = replicas(12, 1, 8, 16, 10, 2)
assert large != 2, "8 cores do not help if the memory ends before: beside the model, 6 GB are left, and a request takes 2."
assert large == 4, "12 requests at once, 3 for each replica, need 4 replicas."
assert replicas(12, 1, 4, 16, 10, 2) == 4, "With 4 cores the memory still decides: the model needs its 10 of the 16 GB."
