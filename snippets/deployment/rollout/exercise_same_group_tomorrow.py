"""Python's own hash of text changes with each process; a digest does not."""

# region given
from hashlib import sha256
from random import random
# endregion

# region solution
def group(customer):
    digest = sha256(customer.encode()).hexdigest()
    return "B" if int(digest, 16) % 100 < 10 else "A"
# endregion

customers = [f"C{number}" for number in range(1000)]
first = [group(customer) for customer in customers]
assert first == [group(customer) for customer in customers], "A customer is not the same twice: the group is drawn anew for each request."


def hash(text):
    """Stand in for Python's own, as in another process."""
    return sum(text.encode()) * 7919


assert first == [group(customer) for customer in customers], "`hash` of a text changes with each process, so tomorrow the groups are others."
assert set(first) == {"A", "B"} and 60 <= first.count("B") <= 140, "About 100 of 1000 customers have to be in `B`, the others in `A`."
