"""A function that takes what it needs can be tested without a table."""

# region given
rows = [{"amount": 20, "refunded": False}, {"amount": 15, "refunded": True}]


def revenue():
    return sum(row["amount"] for row in rows)
# endregion

# region solution
def revenue(rows):
    return sum(row["amount"] for row in rows if not row["refunded"])
# endregion

import inspect

assert len(inspect.signature(revenue).parameters) == 1, "`revenue` has to take the rows as its one argument, or a test cannot give it others."
assert revenue([]) == 0, "Of no rows the revenue is 0; this function ignores its argument."
assert revenue([{"amount": 5, "refunded": True}]) == 0, "An amount that was refunded is no revenue."
assert revenue(rows) == 20, "The revenue of `rows` is 20."
# survives: rows = [{"amount": 20, "refunded": False}, {"amount_": 15, "refunded": True}] -- a refunded amount is not read
# survives: rows = [{"amount": 20, "refunded": False}, {"amount": 30, "refunded": True}] -- a refunded amount is not read
# survives: return sum(row["amount_"] for row in rows) -- the solution takes the place of this function
