"""A candidate passes only if schema, quality and operation all hold; one good metric is no release."""
# survives: print(reasons_against(counts_doors, recall=1.82, milliseconds=70)) -- still on the same side of its limit
# survives: print(reasons_against(counts_doors, recall=0.91, milliseconds=140)) -- still on the same side of its limit
# survives: print(reasons_against(counts_sessions, recall=1.66, milliseconds=20)) -- still on the same side of its limit
# survives: print(reasons_against(counts_sessions, recall=0.83, milliseconds=40)) -- still on the same side of its limit

from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

# region gates
SENT_BY_PIPELINE = {"failed_sessions": "long", "site": "string"}


def reasons_against(signature, recall, milliseconds):
    """List what speaks against a release; empty if all gates are open."""
    needed = {
        column.name: column.type.name for column in signature.inputs.inputs
    }
    against = [
        f"needs {name}"
        for name in needed
        if SENT_BY_PIPELINE.get(name) != needed[name]
    ]
    if recall < 0.75:
        against.append("recall under 0.75")
    if milliseconds > 50:
        against.append("slower than 50 ms")
    return against


counts_doors = ModelSignature(
    Schema(
        [ColSpec("long", "failed_sessions"), ColSpec("long", "door_opens")]
    )
)
counts_sessions = ModelSignature(
    Schema([ColSpec("long", "failed_sessions"), ColSpec("string", "site")])
)

print(reasons_against(counts_doors, recall=0.91, milliseconds=70))
#> ['needs door_opens', 'slower than 50 ms']
print(reasons_against(counts_sessions, recall=0.83, milliseconds=20))
#> []
# endregion

assert reasons_against(counts_sessions, recall=0.74, milliseconds=20) == ["recall under 0.75"]
