"""Large requests that arrive together hold all slots of a shared endpoint, and small ones wait behind them; with slots of their own the small ones do not."""
# survives: print("three for the shop alone:", worst(shop, 6, of=SMALL), "s") -- more slots than enough are enough

from random import Random

draw = Random(3)

# region requests
MINUTES, SMALL, LARGE = 10, 0.04, 2.0  # a small request takes 0.04 s
shop = [(draw.random() * 60 * MINUTES, SMALL) for _ in range(6_000)]
job = [
    (20.0 * burst, LARGE) for burst in range(3 * MINUTES) for _ in range(4)
]
# endregion


# region split
def worst(requests: list, slots: int, *, of: float) -> float:
    """Seconds that 99 of 100 requests of this length wait at most."""
    free, waited = [0.0] * slots, []
    for arrives, takes in sorted(requests):
        slot = free.index(min(free))
        start = max(arrives, free[slot])
        free[slot] = start + takes
        if takes == of:
            waited.append(start - arrives)
    return round(sorted(waited)[int(0.99 * len(waited))], 2)


both = shop + job
print("four slots for both, the shop waits", worst(both, 4, of=SMALL), "s")
#> four slots for both, the shop waits 1.79 s
print("four slots for both, the job waits", worst(both, 4, of=LARGE), "s")
#> four slots for both, the job waits 0.04 s
print("three for the shop alone:", worst(shop, 3, of=SMALL), "s")
#> three for the shop alone: 0.0 s
print("one for the job alone:", worst(job, 1, of=LARGE), "s")
#> one for the job alone: 6.0 s
# endregion

assert len(shop) == 6_000 and len(job) == 120
work = sum(takes for _, takes in both)
assert round(work / (4 * 60 * MINUTES), 2) == 0.2  # a fifth of the slots' time
