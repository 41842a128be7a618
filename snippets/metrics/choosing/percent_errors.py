"""The mean absolute percentage error is not defined for a target of zero and is ruled by small targets."""

# region small
from sklearn.metrics import mean_absolute_error as mae
from sklearn.metrics import mean_absolute_percentage_error as mape

sold = [100, 200, 300, 1]
said = [110, 190, 310, 11]  # each is off by 10
print(mae(sold, said), round(mape(sold, said), 2))
#> 10.0 2.55
print(round(mape(sold[:3], said[:3]), 2))
#> 0.06
# endregion

# region zero
print(mape([100, 0], [110, 10]) > 10**15)
#> True
# endregion

assert mape([100, 100], [100, 100]) == mape([100, 0], [100, 0]) == 0
