"""A chain is tested with a bound against a baseline."""

# region solution
def check(error, baseline):
    assert error <= 0.8 * baseline


check(61.74, 118.0)
# endregion


def passes(error, baseline):
    """Whether the learner's check accepts this error."""
    try:
        check(error, baseline)
    except AssertionError:
        return False
    return True


assert passes(61.73, 118.0) and passes(70, 118.0), "The check refuses a model that is far better than the baseline."
assert not passes(120.0, 118.0), "A model that is worse than the baseline has to raise an AssertionError."
assert not passes(110.0, 118.0), "The check accepts a model that is hardly better than the baseline: 110 against 118."
assert not passes(11.9, 12.0), "On rows that are easier, with a baseline of 12, an error of 11.9 is poor, and the check accepts it."
assert not passes(float("nan"), 118.0), "The check accepts an error that is not a number, as a broken chain gives it."
assert passes(80, 100) and not passes(81, 100), "At least 20% smaller than 100 is 80 or less."
