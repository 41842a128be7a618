"""The last bin of a histogram holds its upper border."""

# region solution
def counts(values, low, high, bins):
    heights = [0] * bins
    for value in values:
        if low <= value <= high:
            place = int((value - low) / (high - low) * bins)
            heights[min(place, bins - 1)] += 1
    return heights


fares = counts([0, 5, 10, 15, 20], 0, 20, 4)
# endregion

assert len(fares) == 4, "Four bins were asked for; the greatest value has got a bin of its own."
assert sum(fares) == 5, "The greatest value, 20, is lost: it belongs in the last bin."
assert fares == [1, 1, 1, 2], "The heights are 1, 1, 1 and 2: 5, 10 and 15 open a bin, and 20 is in the last."
assert counts([-3, 25, 30], 0, 20, 4) == [0, 0, 0, 0], "Values outside the borders are left out, below and above."
assert counts([1, 1, 3], 0, 4, 2) == [2, 1], "The function has to work for other borders too."
