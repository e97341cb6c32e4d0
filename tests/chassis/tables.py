from collections.abc import Mapping

import pytest


def table(names: str, rows: Mapping[str, object]) -> pytest.MarkDecorator:
    """Parametrize a test by named rows."""
    return pytest.mark.parametrize(names, list(rows.values()), ids=list(rows))
