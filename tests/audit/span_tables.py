"""`python -m tests.audit.span_tables` (with `tests` on PYTHONPATH) updates the tables of docs/opentelemetry.md."""

import re
from collections.abc import Iterable, Sequence

from support.sources import REPOSITORY

from audit.otlp.conventions import ATTRIBUTES, KINDS

DOCUMENT = REPOSITORY / "docs" / "opentelemetry.md"
TABLE = re.compile(r"(<!-- Table of (\w+)\. -->\n\n)(?:\|.*?\n\n)?(<!-- End\. -->)", re.DOTALL)


def tables() -> dict[str, str]:
    types: dict[tuple[str, str, str], list[str]] = {}
    for convention, attribute, event_types in KINDS:
        for value, event_type in event_types.items():
            types.setdefault((convention, attribute, event_type), []).append(value)
    kinds = [
        [convention, f"`{attribute}`", _quoted(values), f"`{event_type}`"]
        for (convention, attribute, event_type), values in types.items()
    ]
    attributes = [[f"`{member}`", _quoted(names)] for member, names in ATTRIBUTES.items()]
    return {
        "kinds": _table(["convention", "attribute", "values, in any case", "event_type"], kinds),
        "attributes": _table(["member", "attributes"], attributes),
    }


def written(text: str) -> str:
    now = tables()
    return TABLE.sub(lambda found: f"{found[1]}{now[found[2]]}\n{found[3]}", text)


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    DOCUMENT.write_text(written(DOCUMENT.read_text("utf-8")), encoding="utf-8")
