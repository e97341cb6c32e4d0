"""Tables of cases in which each row has a name."""

from collections.abc import Mapping

import pytest


def table(names: str, rows: Mapping[str, object]) -> pytest.MarkDecorator:
    """Run a test once for each row, under the row's name."""
    return pytest.mark.parametrize(names, list(rows.values()), ids=list(rows))
