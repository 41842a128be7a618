"""A split by a hash of the key gives the same answer each time, and a larger share keeps the smaller one."""

# region given
import hashlib
import random

users = [f"user-{number}" for number in range(1000)]
# endregion

# region solution
def in_canary(user, percent):
    digest = hashlib.sha256(user.encode()).hexdigest()
    return int(digest, 16) % 100 < percent
# endregion

small = {user for user in users if in_canary(user, 10)}
assert small == {user for user in users if in_canary(user, 10)}, "A second call puts other users into the canary; the answer has to depend on the user alone."


def hash(text):
    """Stand in for Python's own, as in another process."""
    return sum(text.encode()) * 7919


assert small == {user for user in users if in_canary(user, 10)}, "Python's `hash` of a text differs from process to process, so another machine would choose other users."
assert small < {user for user in users if in_canary(user, 30)}, "When the share grows from 10 to 30, each user of the canary has to stay in it."
assert 60 < len(small) < 140, "Of 1,000 users about 100 belong in a canary of 10 percent."
assert not in_canary("user-7", 0) and in_canary("user-7", 100), "A share of 0 takes nobody, a share of 100 everybody."
