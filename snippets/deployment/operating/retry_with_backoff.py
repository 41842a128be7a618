"""When an overloaded endpoint recovers, immediate retries arrive together; backoff with jitter spreads them."""
# survives: at_once = arrivals(300, lambda attempt, draw: 0.2) -- all three tries still fall into the same second

from collections import Counter
from random import Random

# region storm
def arrivals(clients: int, wait) -> Counter:
    """Requests in each second, if all clients fail at 10 s and retry."""
    draw, seconds = Random(4), Counter()
    for _ in range(clients):
        now = 10.0
        for attempt in range(3):
            now += wait(attempt, draw)
            seconds[int(now)] += 1
    return seconds


at_once = arrivals(300, lambda attempt, draw: 0.1)
doubled = arrivals(300, lambda attempt, draw: 2**attempt)
jittered = arrivals(
    300, lambda attempt, draw: draw.uniform(0, 2 * 2**attempt)
)
for name, seconds in (
    ("at once", at_once),
    ("doubled", doubled),
    ("with jitter", jittered),
):
    print(f"{name}: at most {max(seconds.values())} requests in one second")
    #> at once: at most 900 requests in one second
    #> doubled: at most 300 requests in one second
    #> with jitter: at most 205 requests in one second
# endregion

assert dict(at_once) == {10: 900}
assert dict(doubled) == {11: 300, 13: 300, 17: 300}
assert sum(jittered.values()) == sum(at_once.values()) == 900
