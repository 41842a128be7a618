"""The docstring of `mlflow.pytorch.autolog` promises full autologging for PyTorch Lightning only."""

import ast
import importlib.util
from pathlib import Path

# region docstring
source = Path(importlib.util.find_spec("mlflow.pytorch").origin).read_text(
    encoding="utf-8"
)
functions = {
    node.name: node
    for node in ast.parse(source).body
    if isinstance(node, ast.FunctionDef)
}
promise = ast.get_docstring(functions["autolog"])

print("only supported for PyTorch Lightning" in promise)
#> True
# endregion

assert "vanilla PyTorch" in promise
