"""Following the demand pays less, most of all for spiky traffic, and is late by one step; a fixed size for the peak is never late."""

# region follow
# Requests being worked on at once, by five minutes
steady = [5, 6, 5, 6, 5, 6, 5, 6]
spiky = [1, 1, 12, 12, 1, 1, 1, 1]


def follow(demand: list[int], least: int, most: int) -> list[int]:
    """Slots in each step, sized for what the step before needed."""
    return [least] + [min(most, max(least, seen)) for seen in demand[:-1]]


def compare(demand: list[int], slots: list[int]) -> str:
    """What was paid, and what was too much for the slots."""
    late = sum(max(0, needed - had) for needed, had in zip(demand, slots))
    return f"{sum(slots)} slots paid, {late} lacked"


for shape, demand in {"steady": steady, "spiky": spiky}.items():
    for how, slots in {
        "fixed": [max(demand)] * len(demand),
        "follow": follow(demand, least=1, most=12),
    }.items():
        print(f"{shape}, {how}: {compare(demand, slots)}")
        #> steady, fixed: 48 slots paid, 0 lacked
        #> steady, follow: 39 slots paid, 8 lacked
        #> spiky, fixed: 96 slots paid, 0 lacked
        #> spiky, follow: 30 slots paid, 11 lacked
# endregion

# region quiz_minimum
for least, most in ((1, 12), (4, 12), (1, 6)):
    print(least, most, compare(spiky, follow(spiky, least, most)))
    #> 1 12 30 slots paid, 11 lacked
    #> 4 12 48 slots paid, 8 lacked
    #> 1 6 18 slots paid, 17 lacked
# endregion

assert follow(spiky, least=1, most=12) == [1, 1, 1, 12, 12, 1, 1, 1]
