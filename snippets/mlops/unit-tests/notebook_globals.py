"""A function that reads a notebook's globals fails in a test; one that takes them as arguments does not."""
# survives: pass  # instead of dbutils_double.widgets.get.assert_called_once_with("catalog") -- an assertion that holds

from unittest.mock import Mock


# region hidden
def load_batch_hidden():
    return f"{dbutils.widgets.get('catalog')}.rents.flats"


try:
    print(load_batch_hidden())
except NameError as error:
    print(error)
    #> name 'dbutils' is not defined
# endregion


# region argument
def table_name(catalog):
    return f"{catalog}.rents.flats"


assert table_name("dev") == "dev.rents.flats"
print(table_name("prod"))
#> prod.rents.flats
# endregion


# region fake
def table_of_widget(dbutils):
    return table_name(dbutils.widgets.get("catalog"))


dbutils_double = Mock()
dbutils_double.widgets.get.return_value = "staging"
print(table_of_widget(dbutils_double))
#> staging.rents.flats
dbutils_double.widgets.get.assert_called_once_with("catalog")
# endregion

assert dbutils_double.widgets.get.call_count == 1
