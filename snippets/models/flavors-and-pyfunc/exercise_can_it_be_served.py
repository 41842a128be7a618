"""What an MLmodel file has to say before others can call the model."""

# region given
import yaml

forest = """
flavors:
  python_function: {loader_module: mlflow.sklearn}
  sklearn: {sklearn_version: 1.7.2}
signature: {inputs: '[{"name": "km", "type": "double"}]'}
"""
scaler = """
flavors:
  sklearn: {sklearn_version: 1.7.2}
metadata: {note: has no python_function and no signature}
"""
# endregion

# region solution
def lacks(text):
    model = yaml.safe_load(text)
    found = []
    if "python_function" not in model["flavors"]:
        found.append("pyfunc")
    if not model.get("signature"):
        found.append("signature")
    return found
# endregion

assert lacks(forest) == [], "The forest has both: its flavor `python_function` is a key below `flavors`, and `signature` a key at the top."
found = lacks(scaler)
assert found != [], "The scaler lacks both; the words stand only in its note, so look for the keys."
assert found != ["pyfunc"], "Only one reason is told; the scaler has no signature either."
assert found == ["pyfunc", "signature"], "The scaler lacks `pyfunc` and `signature`, in this order."
assert lacks("flavors: {python_function: {}}\nsignature: null\n") == ["signature"], "An empty `signature` is none."
