"""A percentage split draws anew for every request; a hash of the customer keeps each customer in one group."""

from hashlib import sha256
from random import Random

customers = [f"C{number}" for number in range(2_000)]

# region by_request
draw = Random(3)
first = {customer: draw.random() < 0.10 for customer in customers}
second = {customer: draw.random() < 0.10 for customer in customers}
switched = sum(
    first[customer] != second[customer] for customer in customers
)
share = switched / len(customers)
print(f"{share:.0%} of customers met both versions in two requests")
#> 18% of customers met both versions in two requests
# endregion


# region by_customer
def group(customer: str, test: str, share: int = 10) -> str:
    """'B' for this share in percent; another test draws other customers."""
    digest = sha256(f"{test}:{customer}".encode()).hexdigest()
    return "B" if int(digest, 16) % 100 < share else "A"


groups = [group(customer, "price-model-4") for customer in customers]
print(
    groups == [group(customer, "price-model-4") for customer in customers]
)
#> True
print(f"{groups.count('B') / len(groups):.0%} in B")
#> 9% in B
# endregion

assert (groups.count("A"), groups.count("B")) == (1811, 189), groups.count("B")
assert [group(customer, "price-model-5") for customer in customers] != groups
