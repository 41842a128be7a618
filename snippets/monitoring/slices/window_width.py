"""A short fault drowns in a wide window; a narrow window can have too few rows to be believed."""

# region spike
import numpy as np
import pandas as pd

rng = np.random.default_rng(3)
day = pd.date_range("2026-10-05", periods=24 * 60, freq="min")
failed = pd.Series(rng.random(len(day)) < 0.01, index=day, dtype=float)
failed["2026-10-05 14:00":"2026-10-05 14:09"] = 1.0  # ten minutes

for window in ["1D", "1h", "5min"]:
    share = failed.resample(window).mean()
    print(f"{window:<4} {len(share):>3} windows, worst {share.max():.0%}")
    #> 1D     1 windows, worst 2%
    #> 1h    24 windows, worst 17%
    #> 5min 288 windows, worst 100%
# endregion

# region narrow
calm = pd.Series(rng.random(len(day)) < 0.05, index=day, dtype=float)
for window in ["1D", "1h", "5min"]:
    share = calm.resample(window).mean()
    print(f"{window:<4} windows above 15%: {(share > 0.15).mean():.0%}")
    #> 1D   windows above 15%: 0%
    #> 1h   windows above 15%: 0%
    #> 5min windows above 15%: 29%
# endregion

assert failed.sum() < 40
assert abs(calm.mean() - 0.05) < 0.02
