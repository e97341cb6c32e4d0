"""`python record_statements.py SERVICE`: migrate like `chassis.migrate`, and print each statement
as a line of JSON.
"""

import json
import re
import sys
from typing import Any

from sqlalchemy import Connection, Engine, event

from chassis.migrate import main

# Alembic updates its own table at the end of each migration.
REVISION = re.compile(r"^(?:INSERT INTO|UPDATE) \w+\.alembic_version\b.*?'(\w+)'", re.DOTALL)
# SQL statements that only read or set up, and Alembic's statements on its own table.
NOT_OF_A_MIGRATION = re.compile(
    r"^(?:SELECT|SET|SHOW|(?:CREATE TABLE|INSERT INTO|UPDATE|DELETE FROM) \w+\.alembic_version)\b"
)
_waiting: list[dict[str, Any]] = []  # Any: values of JSON.


@event.listens_for(Engine, "before_cursor_execute")
def record(connection: Connection, _cursor: object, statement: str, *_others: object) -> None:
    text = statement.strip()
    if revision := REVISION.match(text):
        for each in _waiting:
            sys.stdout.write(json.dumps({"revision": revision[1], **each}) + "\n")
        _waiting.clear()
    elif text and not NOT_OF_A_MIGRATION.search(text):
        isolation = connection.get_execution_options().get("isolation_level")
        _waiting.append({"text": text, "in_transaction": isolation != "AUTOCOMMIT"})


if __name__ == "__main__":
    sys.exit(main())
