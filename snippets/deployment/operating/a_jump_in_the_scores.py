"""A change of unit upstream keeps every status at 200 and moves the scores; the feature summary says which column."""

# region summary
from statistics import mean, median

monday = [{"distance": km, "passengers": 1 + km % 3} for km in range(1, 21)]
# Metres now
tuesday = [{**trip, "distance": 1000 * trip["distance"]} for trip in monday]


def fare(trip: dict) -> float:
    """Euros of a trip whose distance is in kilometres."""
    return 3 + 2 * trip["distance"]


for day, trips in {"Monday": monday, "Tuesday": tuesday}.items():
    print(
        f"{day}: mean fare {mean(map(fare, trips)):,.0f}",
        {
            column: median(trip[column] for trip in trips)
            for column in ("distance", "passengers")
        },
    )
    #> Monday: mean fare 24 {'distance': 10.5, 'passengers': 2.0}
    #> Tuesday: mean fare 21,003 {'distance': 10500.0, 'passengers': 2.0}
# endregion

assert [trip["passengers"] for trip in monday] == [trip["passengers"] for trip in tuesday]
