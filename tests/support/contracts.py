"""What a consumer uses of a provider, as data in tests/contract/<consumer>/expects_<provider>/*.json.

Each file holds one expectation: `request` (method, path, query, body), `response.status`, `response.uses` (the fields
the consumer
reads, with their types) and `response.example`. `{names}` in it are filled in by whoever replays it.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

CONTRACTS = Path(__file__).parents[1] / "contract"


@dataclass(frozen=True)
class Expectation:
    """One use of a provider by a consumer."""

    consumer: str
    provider: str
    name: str
    document: dict[str, Any]

    def filled(self, **values: str) -> dict[str, Any]:
        """Return the document with `{name}` replaced in all of its texts."""
        text = re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), json.dumps(self.document))
        filled: dict[str, Any] = json.loads(text)
        return filled


def expectations(consumer: str, provider: str) -> list[Expectation]:
    """Return all expectations; `*` stands for every consumer or provider."""
    return [
        Expectation(
            path.parent.parent.name,
            path.parent.name.removeprefix("expects_"),
            path.stem,
            json.loads(path.read_text(encoding="utf-8")),
        )
        for path in sorted(CONTRACTS.glob(f"{consumer}/expects_{provider}/*.json"))
    ]


CHECKS = {
    "text": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "uuid": lambda value: isinstance(value, str) and bool(UUID(value)),
    "timestamp": lambda value: isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None,
}


def deviations(uses: Any, value: Any, pointer: str = "") -> Iterable[str]:
    """Yield what in `value` is not as `uses` has it: a type's name, `type or null`, an object of fields, a list of one
    shape.
    """
    if isinstance(uses, str):
        name, _, nullable = uses.partition(" or ")
        if not (nullable and value is None) and not CHECKS[name](value):
            yield f"{pointer}: not {uses}"
    elif isinstance(uses, list):
        if not isinstance(value, list) or not value:
            yield f"{pointer}: no filled list"
            return
        for index, item in enumerate(value):
            yield from deviations(uses[0], item, f"{pointer}/{index}")
    else:
        for field, shape in uses.items():
            if not isinstance(value, dict) or field not in value:
                yield f"{pointer}/{field}: missing"
            else:
                yield from deviations(shape, value[field], f"{pointer}/{field}")
