"""Releases are compared number by number, not letter by letter."""

# region solution
def at_least(release, wanted):
    def numbers(text):
        return [int(part) for part in text.split(".")]

    return numbers(release) >= numbers(wanted)
# endregion

assert at_least("3.17.2", "3.17.2"), "A release is at least itself."
assert at_least("3.0.0", "2.13.1"), "3.0.0 is later than 2.13.1, though its second number is smaller: the first number that differs decides."
assert not at_least("2.13.1", "3.0.0"), "2.13.1 is before 3.0.0."
assert at_least("2.13.0", "2.9.0"), "2.9 became a greater number than 2.13, or text was compared: 9 comes before 13."
assert not at_least("2.9.0", "2.13.0"), "Only the first numbers were compared: 2.9.0 is before 2.13.0."
assert not at_least("2.13.0", "2.13.1"), "2.13.0 is before 2.13.1: the third number counts too."
