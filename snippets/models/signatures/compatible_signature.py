"""An optional column may be added without breaking callers; a required one that is renamed breaks them, and another type can."""
# differs: 2.9.2 -- `ColSpec` has no `required=` yet; instead: `optional=True`

from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

# region gate
def breaking_changes(released, candidate):
    """List columns that are gone, new and required, or of another type."""
    old, new = released.inputs.input_dict(), candidate.inputs.input_dict()
    problems = [
        f"{name} is no longer read" for name in old if name not in new
    ]
    for name, column in new.items():
        if name not in old and column.required:
            problems.append(f"{name} is new and required")
        elif name in old and old[name].type != column.type:
            problems.append(
                f"{name}: {old[name].type.name} became {column.type.name}"
            )
    return problems


area, floor = ColSpec("double", "area_m2"), ColSpec("long", "floor")
balcony = ColSpec("double", "balcony_m2", required=False)
square_metres, half_floors = (
    ColSpec("double", "square_metres"),
    ColSpec("double", "floor"),
)

released = ModelSignature(Schema([area, floor]))
optional = ModelSignature(Schema([area, floor, balcony]))
renamed = ModelSignature(Schema([square_metres, half_floors]))

print(breaking_changes(released, optional))
#> []
for problem in breaking_changes(released, renamed):
    print(problem)
    #> area_m2 is no longer read
    #> square_metres is new and required
    #> floor: long became double
# endregion

assert optional.inputs.input_names() == ["area_m2", "floor", "balcony_m2"]
assert breaking_changes(released, released) == []
