"""The online copy has one row for each key: the newest by its time."""

# region given
rows = [
    ("Ana", "2026-03-01", 120),
    ("Ana", "2026-03-04", 70),
    ("Bo", "2026-03-02", 15),
    ("Ana", "2026-03-03", 90),
]
# endregion

# region solution
def online(rows):
    in_order = sorted(rows, key=lambda row: row[1])
    return {customer: balance for customer, time, balance in in_order}
# endregion

found = online(rows)
assert set(found) == {"Ana", "Bo"}, "Each customer has a newest time of their own; this is the newest row of one customer only."
assert found["Ana"] != 90, "The row of 3 March stands last and arrived last, but Ana has a newer one."
assert found["Ana"] != 120, "For Ana this gives 120: either the oldest value or the greatest balance."
assert found == {"Ana": 70, "Bo": 15}, "Ana's newest balance is 70, of 4 March, and Bo's is 15."
assert online([]) == {} and online([("Cem", "2026-03-02", 1), ("Cem", "2026-03-01", 9)]) == {"Cem": 1}, "Any rows may come, also none."
