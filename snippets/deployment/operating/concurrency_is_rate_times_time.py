"""Concurrency needed is rate times execution time; with no headroom above it, requests queue."""

# region need
per_second, seconds = 120, 0.05
at_once = per_second * seconds
print(f"{per_second} a second of {seconds} s: {at_once:.0f} at once")
#> 120 a second of 0.05 s: 6 at once
print(f"twice as slow a model: {per_second * 2 * seconds:.0f} at once")
#> twice as slow a model: 12 at once
# endregion

from math import ceil
from random import Random


def waits(per_second: float, seconds: float, slots: int, requests: int = 20_000) -> list[float]:
    """Seconds that each request waits for a free slot, when requests arrive at random and each takes `seconds`."""
    draw, now, free, waited = Random(11), 0.0, [0.0] * slots, []
    for _ in range(requests):
        now += draw.expovariate(per_second)
        slot = min(range(slots), key=free.__getitem__)
        start = max(now, free[slot])
        waited.append(start - now)
        free[slot] = start + seconds
    return sorted(waited)


# region queue
for slots in (6, 7, 8, 12):
    waited = waits(per_second, seconds, slots)
    p95 = waited[int(0.95 * len(waited))]
    print(f"{slots} slots: 95% wait at most {ceil(1000 * p95)} ms")
    #> 6 slots: 95% wait at most 1162 ms
    #> 7 slots: 95% wait at most 64 ms
    #> 8 slots: 95% wait at most 28 ms
    #> 12 slots: 95% wait at most 0 ms
# endregion

assert waits(1, 0.05, 4)[-1] == 0
