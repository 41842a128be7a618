"""scikit-learn's encoder remembers the training categories; get_dummies looks only at the table it is given."""

import numpy as np
import pandas as pd
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

training = pd.DataFrame({"payment": ["card", "cash", "app", "card"]})
scoring = pd.DataFrame({"payment": ["cash", "voucher"]})

# region dummies
print(list(pd.get_dummies(training).columns))
#> ['payment_app', 'payment_card', 'payment_cash']
print(list(pd.get_dummies(scoring).columns))
#> ['payment_cash', 'payment_voucher']
known = pd.CategoricalDtype(["app", "card", "cash"])
print(list(pd.get_dummies(scoring.astype(known)).columns))
#> ['payment_app', 'payment_card', 'payment_cash']
# endregion

# region encoder
encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encoder.fit(training)
print(list(encoder.get_feature_names_out()))
#> ['payment_app', 'payment_card', 'payment_cash']
print(encoder.transform(scoring).tolist())
#> [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0]]
# endregion

# region all_kept
print("columns:", encoder.transform(training).shape[1])
#> columns: 3
reference = OneHotEncoder(drop="first", sparse_output=False).fit(training)
print("with drop='first':", reference.transform(training).shape[1])
#> with drop='first': 2
# endregion

# region rare
cities = pd.DataFrame(
    {"city": ["Kyiv"] * 6 + ["Lviv"] * 3 + ["Uman", "Halych"]}
)
grouped = OneHotEncoder(
    min_frequency=2,
    handle_unknown="infrequent_if_exist",
    sparse_output=False,
).fit(cities)
print(list(grouped.get_feature_names_out()))
#> ['city_Kyiv', 'city_Lviv', 'city_infrequent_sklearn']
new = pd.DataFrame({"city": ["Uman", "Odesa"]})
print(grouped.transform(new).tolist())
#> [[0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]
# endregion

# region ordered
sizes = pd.DataFrame({"size": ["small", "large", "medium"]})
by_alphabet = OrdinalEncoder()
by_meaning = OrdinalEncoder(categories=[["small", "medium", "large"]])
for ordinal in (by_alphabet, by_meaning):
    codes = ordinal.fit_transform(sizes).ravel().tolist()
    print(dict(zip(sizes["size"], codes)))
    #> {'small': 2.0, 'large': 0.0, 'medium': 1.0}
    #> {'small': 0.0, 'large': 2.0, 'medium': 1.0}
# endregion

assert set(grouped.infrequent_categories_[0]) == {"Uman", "Halych"}
assert set(new["city"]) - set(cities["city"]) == {"Odesa"} and "Uman" in set(new["city"])
assert np.array_equal(encoder.transform(scoring)[1], [0, 0, 0])
# survives: reference = OneHotEncoder(drop="first", sparse_output=True).fit(training) -- a sparse table has the same shape
# survives: cities = pd.DataFrame({"city": ["Kyiv"] * 12 + ["Lviv"] * 3 + ["Uman", "Halych"]}) -- only the rare ones are grouped
# survives: cities = pd.DataFrame({"city": ["Kyiv"] * 6 + ["Lviv"] * 6 + ["Uman", "Halych"]}) -- only the rare ones are grouped
