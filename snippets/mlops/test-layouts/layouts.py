"""Who imports a function from a notebook's file runs all its cells; a module of functions has nothing else to run; what a second notebook defines may overwrite yours."""
# survives: print(is_large(162)) -- any size above 80 is large
# survives: threshold = 160  # this notebook's own -- whatever it was, it is overwritten

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path.cwd()))
# Python lists a folder at its first import, and may miss a file that is made within the same tick of the clock.
Path("helpers.py").touch()

# region notebook
Path("train_notebook.py").write_text("""
def is_large(size):
    return size > 80

print("training starts, and takes two hours")
""")

from train_notebook import is_large
#> training starts, and takes two hours
print(is_large(81))
#> True
# endregion

# region shared_names
threshold = 80  # this notebook's own
Path("helpers.py").write_text("threshold = 50\n")

helpers = Path("helpers.py").read_text()
exec(helpers)  # the effect of %run ./helpers
print(threshold)
#> 50
# endregion

# region own_names
threshold = 80
import helpers  # a module keeps its names

print(threshold, helpers.threshold)
#> 80 50
# endregion

# region stale
Path("helpers.py").write_text("threshold = 65\n")
import helpers

print(helpers.threshold)
#> 50
# endregion

# region reload
import importlib

importlib.reload(helpers)
print(helpers.threshold)
#> 65
# endregion

assert is_large(80) is False
