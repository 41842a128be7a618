"""numpy answers minus infinity for the log of zero and nan for a negative; log1p takes zero."""

import numpy as np

# region log
tips = np.array([0.0, 3.0, -3.0])
with np.errstate(divide="ignore", invalid="ignore"):
    print("log:  ", np.log(tips).round(2))
    #> log:   [-inf  1.1  nan]
    print("log1p:", np.log1p(tips).round(2))
    #> log1p: [0.   1.39  nan]
# endregion

# region signed
balance = np.array([-1000.0, -1.0, 0.0, 1.0, 1000.0])
print("arcsinh:", np.arcsinh(balance).round(1))
#> arcsinh: [-7.6 -0.9  0.   0.9  7.6]
print("back:   ", np.sinh(np.arcsinh(balance)).round(6))
#> back:    [-1000.    -1.     0.     1.  1000.]
# endregion

# region small_values
shares = np.array([0.001, 0.01, 0.1])
print("log1p:", np.log1p(shares).round(3))
#> log1p: [0.001 0.01  0.095]
print("log:  ", np.log(shares).round(3))
#> log:   [-6.908 -4.605 -2.303]
# endregion

# region one_tail
from scipy.stats import yeojohnson

for power in (0.5, 1.5):
    print(power, yeojohnson([-100.0, 0.0, 100.0], power).round(1))
    #> 0.5 [-676.     0.    18.1]
    #> 1.5 [-18.1   0.  676. ]
# endregion

# region yeo_johnson
from sklearn.preprocessing import PowerTransformer

column = np.array([[-2.0], [0.0], [1.0], [5.0], [60.0]])
yeo = PowerTransformer(method="yeo-johnson").fit(column)
back = yeo.inverse_transform(yeo.transform(column))
print("back:", back.round(6).ravel())
#> back: [-2.  0.  1.  5. 60.]
try:
    PowerTransformer(method="box-cox").fit(column)
except ValueError as error:
    print(error)
    #> The Box-Cox transformation can only be applied to strictly positive data
# endregion

assert np.allclose(np.log1p(1e-12), 1e-12)
# survives: tips = np.array([0.0, 3.0, -6.0]) -- any negative
# survives: print("back:   ", np.sinh(np.arcsinh(balance)).round(12)) -- any rounding
# survives: print("back:", back.round(12).ravel()) -- any rounding
