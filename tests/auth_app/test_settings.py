from support.env_examples import deviations

from auth.settings import Settings


def test_are_all_in_the_example_for_operators():
    assert deviations("auth", Settings) == []
