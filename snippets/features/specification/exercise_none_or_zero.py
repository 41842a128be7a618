"""An empty value says either zero or unknown."""

# region given
customers = {"Ana", "Bo", "Cem"}
counted = {"Ana": 3, "Bo": 0}
# endregion

# region solution
def orders_30d(customer):
    if customer not in customers:
        return None
    return counted.get(customer, 0)
# endregion

assert orders_30d("Ana") == 3, "Ana has 3 orders."
assert orders_30d("Zoe") is None, "Zoe is no customer in the table; whether she has orders nobody knows, and 0 says that she has none."
assert orders_30d("Bo") == 0, "Bo's 0 was counted; it must not be turned into `None`."
assert orders_30d("Cem") == 0, "Cem is a known customer without orders in these 30 days: that is a 0."
# survives: counted = {"Ana": 3, "Bo_": 0} -- a known customer without a count has a 0 too
