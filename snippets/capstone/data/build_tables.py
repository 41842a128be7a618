"""Bronze keeps what arrived, silver holds typed rows that pass the rules, and loading a file again changes neither."""
# runs: mlflow>=3, after=capstone/contract/agree_contract.py -- the project keeps to one release

import inspect
from pathlib import Path

import numpy as np
import pandas as pd
from deltalake import DeltaTable, write_deltalake

# What the chargers send, seeded: 240 chargers, nine months, a file a month. Wear grows with use; it heats the plug and
# makes errors, and in the end the charger breaks down. In September one vendor's new firmware sends Fahrenheit.
rng = np.random.default_rng(7)
n = 240
days = pd.date_range("2026-01-01", "2026-09-30")
chargers = pd.DataFrame(
    {
        "charger_id": np.arange(n),
        "site": rng.choice(["street", "depot", "highway"], n, p=[0.5, 0.3, 0.2]),
        "vendor": rng.choice(["arc", "volta"], n, p=[0.6, 0.4]),
    }
)
busy = chargers["site"].map({"street": 9, "depot": 6, "highway": 14}).to_numpy()
wear, down = rng.uniform(0, 0.8, n), np.zeros(n, int)
sent, tickets = [], []
for number, day in enumerate(days):
    wear += rng.gamma(1.2, busy / 9 * 0.011, n)
    breaks = (rng.random(n) < 0.0006 + 0.16 / (1 + np.exp(-6 * (wear - 1.9)))) & (down == 0)
    down[breaks] = rng.integers(1, 4, breaks.sum())
    broken = down > 0
    sessions = np.where(broken, rng.poisson(1, n), rng.poisson(busy))
    season = 5 * np.sin(2 * np.pi * (number - 110) / 365)
    temp = 34 + season + 7 * wear + 2 * (busy == 14) + rng.normal(0, 2.5, n)
    errors = rng.poisson(0.4 + 1.1 * wear) + np.where(broken, rng.poisson(14, n), 0)
    energy = sessions * rng.uniform(9, 15, n)
    sent.append(pd.DataFrame({"charger_id": np.arange(n), "day": day, "sessions": sessions, "energy_kwh": energy.round(1), "max_temp_c": temp.round(1), "errors": errors}))
    tickets.append(pd.DataFrame({"charger_id": np.flatnonzero(breaks), "fault_day": day}))
    wear[breaks] = rng.uniform(0, 0.3, breaks.sum())
    down = np.maximum(down - 1, 0)
sent = pd.concat(sent, ignore_index=True)
new_firmware = (sent["day"] >= "2026-09-21") & sent["charger_id"].isin(chargers.query("vendor == 'volta'")["charger_id"])
sent.loc[new_firmware, "max_temp_c"] = (sent["max_temp_c"] * 9 / 5 + 32).round(1)
slips = rng.choice(sent.index[~new_firmware], 300, replace=False)
sent.loc[slips[:100], "energy_kwh"] *= -1
sent["charger_id"] = sent["charger_id"].astype("Int64")
sent.loc[slips[100:160], "charger_id"] = pd.NA
sent = pd.concat([sent, sent.loc[slips[160:]]])
for month, rows in sent.groupby(sent["day"].dt.month):
    folder = Path("arriving" if month == 9 else "landing")
    folder.mkdir(exist_ok=True)
    rows.to_csv(folder / f"2026-{month:02}.csv", index=False)
chargers.to_csv("chargers.csv", index=False)
pd.concat(tickets).to_csv("tickets.csv", index=False)


# region bronze
def load(file):
    """Put a file into bronze as it came; an earlier load of it goes."""
    rows = pd.read_csv(file, dtype=str).assign(source_file=file.name)
    exists = DeltaTable.is_deltatable("tables/bronze")
    write_deltalake(
        "tables/bronze",
        rows,
        mode="overwrite",
        predicate=f"source_file = '{file.name}'" if exists else None,
    )


files = sorted(Path("landing").glob("*.csv"))
for file in [*files, files[0]]:  # January arrives twice
    load(file)
bronze = DeltaTable("tables/bronze").to_pandas()
print(f"{len(files)} files, {len(bronze)} rows in bronze")
#> 8 files, 58446 rows in bronze
# endregion

assert len(bronze) == sum(len(pd.read_csv(file)) for file in files)


# region clean
def clean(raw):
    """Typed rows, one a charger and day; and the others, with why."""
    rows = raw.assign(day=pd.to_datetime(raw["day"]))
    for name in ("charger_id", "sessions", "errors"):
        rows[name] = pd.to_numeric(rows[name]).astype("Int64")
    for name in ("energy_kwh", "max_temp_c"):
        rows[name] = pd.to_numeric(rows[name])
    rules = {
        "no charger": rows["charger_id"].isna(),
        "negative energy": rows["energy_kwh"] < 0,
        "sent twice": rows.duplicated(["charger_id", "day"]),
    }
    rows["why"] = np.select(list(rules.values()), list(rules), "")
    good = rows[rows["why"] == ""].drop(columns="why")
    others = rows[rows["why"] != ""]
    return good.reset_index(drop=True), others.reset_index(drop=True)


silver, refused = clean(bronze)
write_deltalake("tables/silver", silver, mode="overwrite")
write_deltalake("tables/quarantine", refused, mode="overwrite")
print(f"{len(silver)} rows in silver, {len(refused)} in quarantine")
#> 58171 rows in silver, 275 in quarantine
print(refused["why"].value_counts().to_dict())
#> {'sent twice': 126, 'negative energy': 93, 'no charger': 56}
# endregion

assert len(silver) + len(refused) == len(bronze)
assert not silver.duplicated(["charger_id", "day"]).any()

# region constraint
table = DeltaTable("tables/silver")
table.alter.add_constraint(
    {"temp_is_plausible": "max_temp_c > -40 AND max_temp_c < 150"}
)
two = silver.head(2).assign(max_temp_c=[37.1, 310.2])  # one in kelvin
try:
    write_deltalake("tables/silver", two, mode="append")
except Exception as error:
    print(str(error).splitlines()[0].rpartition("error: ")[2])
    #> Invalid data found: 1 rows failed validation check.
print(f"{len(DeltaTable('tables/silver').to_pandas())} rows, as before")
#> 58171 rows, as before
# endregion

# region gold
def label(mondays):
    """For each charger and Monday, whether it breaks down within a week."""
    chargers = pd.read_csv("chargers.csv")["charger_id"]
    faults = pd.read_csv("tickets.csv", parse_dates=["fault_day"])
    pairs = pd.MultiIndex.from_product(
        [chargers, pd.to_datetime(mondays)], names=["charger_id", "monday"]
    )
    following = pd.merge_asof(
        pairs.to_frame(index=False).sort_values("monday"),
        faults.sort_values("fault_day"),
        left_on="monday",
        right_on="fault_day",
        by="charger_id",
        direction="forward",
    )
    wait = following["fault_day"] - following["monday"]
    fault = (wait < pd.Timedelta(days=7)).astype(int)
    return following.drop(columns="fault_day").assign(fault=fault)


labels = label(pd.date_range("2026-02-02", "2026-08-24", freq="7D"))
write_deltalake("tables/gold_labels", labels, mode="overwrite")
print(f"{len(labels)} labels, {labels['fault'].mean():.1%} with a fault")
#> 7200 labels, 5.8% with a fault
# endregion

Path("clean.py").write_text("import numpy as np\nimport pandas as pd\n\n\n" + inspect.getsource(clean) + "\n\n" + inspect.getsource(label))

faults = pd.read_csv("tickets.csv", parse_dates=["fault_day"])
first = faults.query("fault_day >= '2026-02-02'").iloc[0]
monday = first["fault_day"] - pd.Timedelta(days=first["fault_day"].weekday())
assert labels.query("charger_id == @first.charger_id and monday == @monday")["fault"].item() == 1
assert table.history(1)[0]["operation"] == "ADD CONSTRAINT"
