"""A plain hash of a small set of numbers is undone by trying them all; a keyed hash is not, without the key."""
# survives: payload({"tenure": 24, "calls": 3, "email": "ann@example.com"}) -- the names are checked, not the values
# survives: payload({"tenure": 12, "calls": 6, "email": "ann@example.com"}) -- the names are checked, not the values

# region plain
from hashlib import sha256

sent = sha256(b"customer-48213").hexdigest()
found = next(
    number
    for number in range(100_000)
    if sha256(f"customer-{number}".encode()).hexdigest() == sent
)
print(found)
#> 48213
# endregion

# region keyed
import hmac

key = b"kept in a secret scope, never in the payload"
sent = hmac.new(key, b"customer-48213", "sha256").hexdigest()
tried = {
    sha256(f"customer-{number}".encode()).hexdigest()
    for number in range(100_000)
}
print(sent in tried)
#> False
# endregion

# region allow_list
ALLOWED = {"tenure", "calls"}


def payload(row: dict) -> dict:
    """The request body for a row; ValueError for any other field."""
    if extra := sorted(row.keys() - ALLOWED):
        raise ValueError(f"not to be sent: {', '.join(extra)}")
    return {"dataframe_records": [row]}


try:
    payload({"tenure": 12, "calls": 3, "email": "ann@example.com"})
except ValueError as error:
    print(error)
    #> not to be sent: email
# endregion

assert payload({"tenure": 12, "calls": 3}) == {"dataframe_records": [{"tenure": 12, "calls": 3}]}
assert hmac.new(key, b"customer-48213", "sha256").hexdigest() == sent
