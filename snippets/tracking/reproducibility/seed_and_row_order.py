"""The same seed on the same rows in another order can make another test set."""

import pandas as pd
from sklearn.model_selection import train_test_split

# region split
loans = pd.DataFrame(
    {
        "loan": ["a", "b", "c", "d", "e", "f"],
        "amount": [10, 20, 30, 40, 50, 60],
    }
)
by_amount = loans.sort_values("amount", ascending=False)

_, test = train_test_split(loans, test_size=2, random_state=42)
_, test_sorted = train_test_split(by_amount, test_size=2, random_state=42)
print(sorted(test["loan"]), sorted(test_sorted["loan"]))
#> ['a', 'b'] ['e', 'f']
# endregion

assert sorted(loans["loan"]) == sorted(by_amount["loan"]), "the very same six loans"
assert list(loans["loan"]) == list("abcdef")

# region key
_, test = train_test_split(
    loans.sort_values("loan"), test_size=2, random_state=42
)
_, test_sorted = train_test_split(
    by_amount.sort_values("loan"), test_size=2, random_state=42
)
print(sorted(test["loan"]) == sorted(test_sorted["loan"]))
#> True
# endregion

assert len(test) == 2
