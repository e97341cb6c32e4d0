import asyncio
import re
from pathlib import Path

from support.databases import TestDatabase, execute, fetch

TEXT = (Path(__file__).parents[2] / "docs" / "runbooks" / "outbox.md").read_text(encoding="utf-8")
SET_ASIDE = "INSERT INTO sample.outbox (bucket, event, refused) VALUES (0, '{}', 'invalid')"


def statements() -> list[str]:
    commands = re.findall(r'chartroom psql -c "([^"]+)"', TEXT)
    return [command.replace("records.", "sample.") for command in commands]


def test_the_outbox_runbooks_statements_run(database: TestDatabase):
    asyncio.run(execute(database.admin_dsn, SET_ASIDE))

    for statement in statements():
        asyncio.run(execute(database.admin_dsn, statement))

    (row,) = asyncio.run(fetch(database.admin_dsn, "SELECT refused FROM sample.outbox"))
    assert (len(statements()), row["refused"]) == (5, None)
