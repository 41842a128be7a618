"""A percentile of latency is taken over the calls that were answered."""

# region given
from math import ceil

calls = [(200, 10 * n) for n in range(1, 21)] + [(503, 2)] * 20
# endregion

# region solution
def p95(calls):
    answered = sorted(ms for status, ms in calls if status == 200)
    return answered[ceil(0.95 * len(answered)) - 1]
# endregion

found = p95(calls)
assert found > 60, "That is a mean, and the refused calls with their 2 ms are in it."
assert found != 180, "The refused calls take part and make the endpoint look faster."
assert found != 200, "200 ms is the slowest call of all; 95% of 20 calls are 19, and lists count from 0."
assert found == 190, "19 of the 20 answered calls took at most 190 ms."
assert p95(calls[::-1]) == 190, "The answer must not depend on the order of the calls: sort them."
assert p95([(200, 7)]) == 7, "Of one call the answer is its own latency."
