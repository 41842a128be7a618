"""A reload changes the module, not the names taken from it before."""

# region given
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path.cwd()))
Path("discounts.py").write_text("def rate():\n    return 0.1\n")

import discounts
from discounts import rate

Path("discounts.py").write_text("def rate():\n    return 0.25\n")
# endregion

# region solution
import importlib

importlib.reload(discounts)
from discounts import rate

price = 100 * (1 - rate())
# endregion

assert price != 90, "`price` was computed with the old function: the file says 0.25 now."
assert discounts.rate() == 0.25, "The file was not read again: in the module the discount is still 0.1."
assert rate() == 0.25, "`rate` is still the old function; only the module is new."
assert rate is discounts.rate, "`rate` has to be the function of the module, not a copy of what its file says."
assert price == 75, "With a discount of 0.25 the price is 75."
