"""An alert that waits for a second bad window."""

# region given
psi = [0.1, 0.3, 0.1, 0.3, 0.4, 0.5, 0.1]
# endregion

# region solution
def alarms(values, limit):
    pairs = zip(values, values[1:])
    return [
        place for place, (before, now) in enumerate(pairs, start=1)
        if before > limit and now > limit
    ]
# endregion

assert alarms([0.1, 0.3, 0.1], 0.2) == [], "One high value alone is no alarm."
assert alarms([0.1, 0.3, 0.1, 0.3, 0.1], 0.2) == [], "These two high values are not one after the other."
assert alarms([0.3, 0.1, 0.1, 0.3], 0.2) == [], "The last value is not the one before the first."
assert alarms(psi, 0.2) != [3, 4], "The alarm comes with the second of the two values: at the first one nobody knows the next."
assert alarms(psi, 0.2) == [4, 5], "In `psi` the alarms are at the positions 4 and 5."
assert alarms(psi, 0.35) == [5] and alarms([], 0.2) == [], "The limit is an argument, and of no values there are no alarms."
