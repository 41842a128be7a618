"""The mean hides the slow tail, and an availability goal is an allowance of minutes that a fault uses up."""

from statistics import mean, quantiles

# region tail
fast, slow = [40] * 970, [2_000] * 30  # milliseconds of 1,000 requests
latencies = fast + slow
percentiles = quantiles(latencies, n=100)
print(
    f"mean {mean(latencies):.0f} ms, median {percentiles[49]:.0f} ms, "
    f"99th percentile {percentiles[98]:.0f} ms"
)
#> mean 99 ms, median 40 ms, 99th percentile 2000 ms
# endregion


# region budget
def minutes_allowed(goal: float, days: int = 30) -> float:
    """Minutes that may fail under an availability goal such as 0.999."""
    return (1 - goal) * days * 24 * 60


print(f"99.9% of 30 days: {minutes_allowed(0.999):.0f} minutes may fail")
#> 99.9% of 30 days: 43 minutes may fail
hours_left = minutes_allowed(0.999) / (0.02 * 60)
print(f"2% of requests failing uses them up in {hours_left:.0f} hours")
#> 2% of requests failing uses them up in 36 hours
# endregion

assert round(minutes_allowed(0.99), 6) == 432
assert percentiles[49] == 40
