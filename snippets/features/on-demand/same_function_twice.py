"""A feature that needs the request is a function of stored features and request values; one function serves training and request."""

# region function
from math import asin, cos, isnan, radians, sin, sqrt


def distance_km(home_lat, home_lon, lat, lon):
    """Kilometres between a stored home and a position that is sent."""
    given = (home_lat, home_lon, lat, lon)
    if any(value is None or isnan(value) for value in given):
        return None  # a batch brings None, an endpoint nan
    home_lat, home_lon, lat, lon = map(
        radians, (home_lat, home_lon, lat, lon)
    )
    half = sin((lat - home_lat) / 2) ** 2
    half += cos(home_lat) * cos(lat) * sin((lon - home_lon) / 2) ** 2
    return 12742 * asin(sqrt(half))
# endregion

# region use
stored = {1: {"home_lat": 46.95, "home_lon": 7.45}, 2: {}}


def answer(customer_id, lat, lon):
    """What an endpoint computes when the request is there."""
    row, nan = stored[customer_id], float("nan")
    home = row.get("home_lat", nan), row.get("home_lon", nan)
    km = distance_km(*home, lat, lon)
    return None if km is None else round(km)


print(answer(1, 46.20, 6.15), answer(2, 46.20, 6.15))
#> 130 None
# endregion

assert distance_km(1, 2, 1, 2) == 0
assert distance_km(None, 2, 1, 2) is None, "as a batch has it"
# survives: print(answer(1, 46.20, 6.15), answer(2, 92.4, 6.15)) -- without a home there is no distance to any place
# survives: print(answer(1, 46.20, 6.15), answer(2, 46.20, 12.3)) -- without a home there is no distance to any place
