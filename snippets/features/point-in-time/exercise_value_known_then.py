"""The last value that was known at the label's time."""

# region given
from datetime import date

balances = [
    (date(2026, 3, 1), 120),
    (date(2026, 3, 20), 80),
    (date(2026, 4, 5), 0),
]
# endregion

# region solution
def known_at(day):
    known = [value for since, value in balances if since <= day]
    return known[-1] if known else None
# endregion

assert known_at(date(2026, 4, 3)) == 80, "On 3 April the balance of 5 April was not known: that value comes from the future."
assert known_at(date(2026, 3, 20)) == 80, "A balance that was known on the very day counts."
assert known_at(date(2026, 2, 1)) is None, "In February nothing was known, so the answer is None."
assert known_at(date(2026, 5, 1)) == 0, "In May the newest balance is 0."
