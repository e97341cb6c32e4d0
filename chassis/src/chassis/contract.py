"""`python -m chassis.contract SERVICE` prints the service's OpenAPI document, deterministically."""

import importlib
import json
import sys
from typing import Any


def contract(service: str) -> dict[str, Any]:
    settings = importlib.import_module(f"{service}.settings").Settings
    app = importlib.import_module(f"{service}.app").create_app(settings.for_documents())
    document: dict[str, Any] = app.openapi()
    return document


def main() -> int:
    match sys.argv[1:]:
        case [service]:
            document = contract(service)
        case _:
            sys.stderr.write("usage: python -m chassis.contract SERVICE\n")
            return 2
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
