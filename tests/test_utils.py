"""The few names that other packages import from `openai._utils`."""

from openai._utils import PropertyInfo, _transform


def test_a_property_says_what_it_knows():
    info = PropertyInfo(alias="async", discriminator="type")

    assert repr(info) == "PropertyInfo(alias='async', discriminator='type')"


def test_both_of_its_import_paths_lead_to_one_class():
    assert _transform.PropertyInfo is PropertyInfo
