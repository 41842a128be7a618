"""During a rotation the old and the new secret both work, so that no caller fails; afterwards the old one is refused."""

# region rotate
from datetime import date

callers = {  # secret: who calls, and the last day it is valid
    "spring-secret": ("web shop", date(2026, 6, 7)),
    "summer-secret": ("web shop", date(2026, 9, 7)),
}


def status(secret: str, day: date) -> int:
    """HTTP status of a call with this secret on this day."""
    caller, until = callers.get(secret, (None, date.min))
    return 200 if day <= until else 401


for day in (date(2026, 6, 1), date(2026, 6, 8)):
    print(
        day,
        "old",
        status("spring-secret", day),
        "new",
        status("summer-secret", day),
    )
    #> 2026-06-01 old 200 new 200
    #> 2026-06-08 old 401 new 200
# endregion

# region quiz_last_day
day = date(2026, 6, 7)
print(status("spring-secret", day), status("guessed-secret", day))
#> 200 401
# endregion

# survives: print(status("spring-secret", day), status("guessed-secret_", day)) -- any other secret is unknown as well
assert day == date(2026, 6, 7)
assert status("summer-secret", date(2026, 9, 7)) == 200
assert status("summer-secret", date(2026, 9, 8)) == 401
assert status("spring-secret", date(2026, 6, 7)) == 200
assert status("guessed", date(2026, 6, 1)) == 401
assert {caller for caller, _ in callers.values()} == {"web shop"}
