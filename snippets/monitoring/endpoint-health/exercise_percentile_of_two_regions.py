"""Counts are added, and the percentile is read last."""

# region given
north = {50: 990, 100: 998, 500: 1000, 1000: 1000}
south = {50: 10, 100: 20, 500: 60, 1000: 100}
# endregion

# region solution
def p95(*regions):
    together = {
        limit: sum(region[limit] for region in regions)
        for limit in regions[0]
    }
    enough = 0.95 * max(together.values())
    return min(limit for limit, n in together.items() if n >= enough)
# endregion

assert p95(north) == 50, "Of the north's 1,000 requests 990 took at most 50 ms, so its limit is 50; the counts are cumulative."
assert p95(south) == 1000, "Of the south's 100 requests only 60 took at most 500 ms; the counts are cumulative."
assert p95(north, south) != 525, "A mean of the two percentiles counts the south's 100 requests as much as the north's 1,000."
assert p95(north, south) != 1000, "That is the worst of the regions; of all 1,100 requests 95% are answered sooner."
assert p95(north, south) == 500, "Of the 1,100 requests 1,060 took at most 500 ms, but only 1,018 at most 100 ms: 1,045 are needed."
