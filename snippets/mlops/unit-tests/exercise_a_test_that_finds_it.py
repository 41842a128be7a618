"""A unit test is judged by the defects that it finds."""

# region solution
def test_band(band):
    assert band(0) == "minor"
    assert band(17) == "minor"
    assert band(18) == "adult"
    assert band(90) == "adult"
# endregion


def passes(band):
    """Whether the learner's test accepts this function."""
    try:
        test_band(band)
    except AssertionError:
        return False
    return True


assert passes(lambda age: "adult" if age >= 18 else "minor"), "The test refuses a correct function: 18 is the first adult age."
assert not passes(lambda age: "minor"), "The test accepts a function that calls everybody a minor. A false answer has to raise, which `assert` does and `return` does not."
assert not passes(lambda age: "adult"), "The test accepts a function that calls everybody an adult."
assert not passes(lambda age: "adult" if age > 18 else "minor"), "The test accepts a function for which adults are older than 18: ask it about 18 itself."
assert not passes(lambda age: "adult" if age >= 17 else "minor"), "The test accepts a function that takes somebody of 17 for an adult."
assert not passes(lambda age: "minor" if 0 < age < 18 else "adult"), "The test accepts a function that takes a newborn, of age 0, for an adult."
