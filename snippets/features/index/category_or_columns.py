"""One-hot columns follow the categories of the day; a stored category leaves the columns to each model's fitted encoder."""

# region columns
import pandas as pd

in_may, in_june = (
    pd.DataFrame({"city": ["Bern", "Genf"]}),
    pd.DataFrame({"city": ["Bern", "Chur", "Genf"]}),
)
for month in [in_may, in_june]:
    print(pd.get_dummies(month).columns.tolist())
    #> ['city_Bern', 'city_Genf']
    #> ['city_Bern', 'city_Chur', 'city_Genf']
# endregion

# region encoder
from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
encoder.fit(in_may)
print(encoder.transform(in_june).tolist())
#> [[1.0, 0.0], [0.0, 0.0], [0.0, 1.0]]
# endregion

assert encoder.get_feature_names_out().tolist() == ["city_Bern", "city_Genf"]
