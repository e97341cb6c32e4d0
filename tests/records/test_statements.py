"""What the statements of this service return."""

import pytest
from support.databases import TestDatabase
from support.statements import wrong_columns

pytestmark = pytest.mark.anyio


async def test_each_statement_returns_the_columns_of_its_row_type(database: TestDatabase) -> None:
    assert await wrong_columns(database, "records") == []
