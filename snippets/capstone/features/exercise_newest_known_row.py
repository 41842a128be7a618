"""The newest row that was known on a day may be older than the newest row of that day."""

# region given
from datetime import date

# the day described, the day on which it was known, the value
rows = [
    (date(2026, 3, 5), date(2026, 3, 6), 11),
    (date(2026, 3, 6), date(2026, 3, 9), 14),  # sent late
    (date(2026, 3, 7), date(2026, 3, 8), 12),
]
# endregion

# region solution
def value_for(decision):
    known = [row for row in rows if row[1] <= decision]
    return max(known)[2] if known else None
# endregion

assert value_for(date(2026, 3, 5)) is None, "On 5 March nothing was known yet, so the answer is None."
assert value_for(date(2026, 3, 7)) == 11, "On 7 March only the row of the 5th was known; that of the 6th came on the 9th."
assert value_for(date(2026, 3, 8)) == 12, "A row counts from the very day on which it is known."
assert value_for(date(2026, 3, 9)) == 12, "The row that came last on 9 March describes an older day than the one known already; the newest described day counts."
