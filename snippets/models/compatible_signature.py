"""An optional column may be added without breaking callers; a rename or another type breaks them."""

from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

# region gate
def breaking_changes(released, candidate):
    """List what a caller of the released signature would trip over with the candidate."""
    old, new = released.inputs.input_dict(), candidate.inputs.input_dict()
    gone_required = [f"{name} is new and required" for name in new if name not in old and new[name].required]
    retyped = [
        f"{name}: {old[name].type.name} became {new[name].type.name}"
        for name in old
        if name in new and old[name].type != new[name].type
    ]
    dropped = [f"{name} is no longer read" for name in old if name not in new]
    return gone_required + retyped + dropped


released = ModelSignature(Schema([ColSpec("double", "area_m2"), ColSpec("long", "floor")]))
optional = ModelSignature(Schema([*released.inputs, ColSpec("double", "balcony_m2", required=False)]))
renamed = ModelSignature(Schema([ColSpec("double", "square_metres"), ColSpec("double", "floor")]))

print(breaking_changes(released, optional))
#> []
for problem in breaking_changes(released, renamed):
    print(problem)
    #> square_metres is new and required
    #> floor: long became double
    #> area_m2 is no longer read
# endregion

assert optional.inputs.input_names() == ["area_m2", "floor", "balcony_m2"]
assert breaking_changes(released, released) == []
