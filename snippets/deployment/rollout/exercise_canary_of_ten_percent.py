"""The shares of a traffic split add up to 100."""

# region given
config = {
    "served_entities": [
        {"name": "churn-7", "entity_version": "7"},
    ],
    "traffic_config": {
        "routes": [
            {"served_model_name": "churn-7", "traffic_percentage": 100},
        ]
    },
}
# endregion

# region solution
config["served_entities"].append(
    {"name": "churn-8", "entity_version": "8"}
)
config["traffic_config"]["routes"] = [
    {"served_model_name": "churn-7", "traffic_percentage": 90},
    {"served_model_name": "churn-8", "traffic_percentage": 10},
]
# endregion

shares = {route["served_model_name"]: route["traffic_percentage"] for route in config["traffic_config"]["routes"]}
served = {entity["name"]: entity["entity_version"] for entity in config["served_entities"]}
assert sum(shares.values()) == 100, "The shares add up to more than 100: what the new version gets, the old one gives."
assert shares != {"churn-8": 100}, "All requests go to the new version; a canary gets a small share."
assert shares == {"churn-7": 90, "churn-8": 10}, "`churn-7` keeps 90% and `churn-8` gets 10%."
assert served.get("churn-8") == "8", "There is a route to `churn-8`, but nothing serves it: add it to the served entities."
assert served.get("churn-7") == "7", "`churn-7` has to stay among the served entities."
