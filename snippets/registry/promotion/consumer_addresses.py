"""A build can refuse consumers that name files or runs instead of a version or an alias."""
# survives: "models:/prod.charging.charger_fault@champion_", -- that is an alias as well

import re

# region check
GOVERNED = re.compile(r"models:/[\w.-]+(/\d+|@[\w-]+)")


def ungoverned(addresses):
    """Return the addresses that name neither a version nor an alias."""
    return [
        address for address in addresses if not GOVERNED.fullmatch(address)
    ]


consumers = [
    "models:/prod.charging.charger_fault@champion",
    "models:/prod.charging.charger_fault/7",
    "models:/prod.charging.charger_fault/Production",
    "runs:/7a1d0f3b/classifier",
    "/dbfs/models/fault_final.pkl",
]
for address in ungoverned(consumers):
    print(address)
    #> models:/prod.charging.charger_fault/Production
    #> runs:/7a1d0f3b/classifier
    #> /dbfs/models/fault_final.pkl
# endregion

assert ungoverned(consumers) == consumers[2:]
