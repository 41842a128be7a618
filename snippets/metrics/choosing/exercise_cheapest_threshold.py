"""The best threshold is the one whose mistakes cost least."""

# region given
scores = [0.05, 0.15, 0.2, 0.3, 0.35, 0.45, 0.5, 0.6, 0.7, 0.9]
labels = [0, 0, 0, 1, 0, 0, 0, 1, 0, 1]
limits = (0.1, 0.3, 0.5, 0.8)
# endregion

# region solution
def cost(limit):
    total = 0
    for score, label in zip(scores, labels):
        if label and score < limit:
            total += 100
        if not label and score >= limit:
            total += 5
    return total


best = min(limits, key=cost)
# endregion

assert cost(0.8) != 2, "Here each mistake costs 1; a missed fraud has to cost 100, and a false alarm 5."
assert cost(0.8) != 10, "The two prices are exchanged: a missed fraud is the one that costs 100."
assert cost(0.3) != 120, "A score of exactly the limit is an alarm too."
assert cost(0.1) != 0, "False alarms cost as well, or the lowest limit always has the best hits for nothing."
assert [cost(limit) for limit in limits] == [30, 20, 110, 200], "The costs of the four limits have to be 30, 20, 110 and 200."
assert best == 0.3, "The limit 0.3 costs least."
