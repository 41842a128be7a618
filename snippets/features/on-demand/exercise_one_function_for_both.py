"""One function computes a feature for training and for requests."""

# region given
seen = [(30, 20), (0, 20), (30, None), (30, 0), (10, 30)]
# endregion

# region solution
def share(amount, average):
    if average is None or average == 0:
        return None
    return amount / average
# endregion

assert share(30, None) is None, "For a customer without an average this gives a number, where training had none."
assert share(30, 0) is None, "With an average of 0, training had no share: say `None`."
assert share(0, 20) == 0, "For an amount of 0 the share is 0; it is not missing."
assert share(10, 30) == 10 / 30, "The share of 10 in 30 was rounded; training had all digits."
assert [share(*row) for row in seen] == [1.5, 0, None, None, 10 / 30], "The shares of `seen` are 1.5, 0, None, None and a third."
