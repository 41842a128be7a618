"""models:/ takes a version, an @alias, latest or a stage; only the scheme, latest and the stage ignore case."""
# survives: pass  # instead of warnings.simplefilter("always") -- there is no warning to be found, which is the claim
# survives: print(number, [str(warning.message) for warning in caught if "stages_" in str(warning.message)]) -- there is no warning to be found, which is the claim
# differs: 2.9.2/folder, 2.13.1/folder -- loading by a stage warns that stages are deprecated
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import warnings

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from sklearn.dummy import DummyRegressor

client = MlflowClient()
with mlflow.start_run() as run:
    for number in (1, 2, 3):
        always = DummyRegressor(strategy="constant", constant=number).fit([[0]], [0])
        mlflow.sklearn.log_model(always, f"model-{number}", pip_requirements=["scikit-learn"])
        mlflow.register_model(f"runs:/{run.info.run_id}/model-{number}", "charger_fault")
client.set_registered_model_alias("charger_fault", "champion", 2)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    client.transition_model_version_stage("charger_fault", 1, "Production")


# region right
def which_version(uri):
    return int(mlflow.pyfunc.load_model(uri).predict([[0]])[0])


print(which_version("models:/charger_fault/1"))
#> 1
print(which_version("models:/charger_fault@champion"))
#> 2
print(which_version("models:/charger_fault/latest"))
#> 3
print(which_version("models:/charger_fault/production"))
#> 1
# endregion


# region wrong
def complaint(uri):
    try:
        return which_version(uri)
    except MlflowException as error:
        return error.message.split(". ")[0]


print(complaint("models:/charger_fault/champion"))
#> Invalid Model Version stage: champion
print(complaint("models:/charger_fault@Champion"))
#> Registered model alias Champion not found.
print(complaint("models:/charger_fault/Staging"))
#> No versions of model with name 'charger_fault' and stage 'Staging' found
print(complaint("models:/charger_fault/99"))
#> Model Version (name=charger_fault, version=99) not found
print(complaint("models:/Charger_Fault/1"))
#> Registered Model with name=Charger_Fault not found
print(complaint("models:charger_fault/1"))
#> Not a proper models:/ URI: models:charger_fault/1
# endregion

# region scheme_case
print(which_version("MODELS:/charger_fault@champion"))
#> 2
print(which_version("models:/charger_fault/LATEST"))
#> 3
# endregion


# region stage_load_is_silent
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    number = which_version("models:/charger_fault/Production")
print(
    number,
    [
        str(warning.message)
        for warning in caught
        if "stages" in str(warning.message)
    ],
)
#> 1 []
# endregion

# region alias_named_like_a_stage
client.set_registered_model_alias("charger_fault", "Staging", 2)
print(complaint("models:/charger_fault@Staging"))
#> 2
print(complaint("models:/charger_fault/Staging"))
#> No versions of model with name 'charger_fault' and stage 'Staging' found
# endregion

# region quiz_latest
client.delete_model_version("charger_fault", "3")
print(which_version("models:/charger_fault/latest"))
#> 2
# endregion

assert complaint("models:/charger_fault/1@champion").startswith("Invalid Model Version stage")
