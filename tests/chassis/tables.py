from collections.abc import Mapping

import pytest


def table(names: str, rows: Mapping[str, object]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(names, list(rows.values()), ids=list(rows))
