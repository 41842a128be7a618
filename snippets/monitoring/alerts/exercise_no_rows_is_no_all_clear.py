"""An alert over nothing is no all-clear."""

# region given
hours = [0.05, None, 0.31, 0.04]
# endregion

# region solution
def state(values):
    measured = [value for value in values if value is not None]
    if not measured:
        return "no data"
    return "alarm" if max(measured) > 0.2 else "ok"


now = state(hours)
# endregion

assert state([]) == "no data" and state([None, None]) == "no data", "Of nothing the function makes an all-clear: say `no data` when nothing was measured."
assert state([0.05, None]) == "ok", "The last value is missing, but the hour before was measured, and it was low."
assert now == "alarm", "One hour is at 0.31; a mean hides it, since it is no largest value."
assert state([0.2]) == "ok", "A value of 0.2 is not above 0.2."
assert state([0.1, 0.15]) == "ok", "Two low values are `ok`."
