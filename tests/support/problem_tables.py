"""What the sources say of problems and of the rules that requests break, as the tables of
docs/problems.md.

`python -m support.problem_tables` (with `tests` on PYTHONPATH) writes the tables anew.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.sources import REPOSITORY, SERVICES, Source, name_of, parsed

DOCUMENT = REPOSITORY / "docs" / "problems.md"
PARTS = ("chassis", *SERVICES, "edge")
# Which calls name a rule, in which of their arguments.
NAMING = {
    "PydanticCustomError": 0,
    "FieldError": 1,
    "Broken": 1,
    "NotJSON": 0,
    "refuse": 1,
    "matching": 1,
    "broken": 1,
}
NAMING |= {"errors_at": 3}
TABLE = re.compile(r"<!-- Table of (\w+)\. -->\n\n(.*?)\n\n<!-- End\. -->", re.DOTALL)


@dataclass(frozen=True)
class Kind:
    """A kind of problem, as its class declares it."""

    part: str
    code: str
    status: int
    title: str
    detail: str
    retryable: bool


def kinds() -> Iterator[Kind]:
    """The problems that any part can answer with."""
    for part in PARTS:
        for source in parsed(part):
            for node in ast.walk(source.tree):
                if isinstance(node, ast.ClassDef) and (said := _said(node)).keys() >= {
                    "code",
                    "title",
                }:
                    bases = {name_of(base) for base in node.bases}
                    retryable = said.get("retryable", "GatewayProblem" in bases)
                    status, detail = said.get("status", 500), said.get("detail", "")
                    yield Kind(part, said["code"], status, said["title"], detail, retryable)


def _said(node: ast.ClassDef) -> dict[str, Any]:
    """The literals that a class gives names to."""
    said = {}
    for line in node.body:
        target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
        value = getattr(line, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            said[target.id] = value.value
    return said


def meanings(part: str) -> dict[str, str]:
    """The rules that a part declares."""
    for source in parsed(part):
        if source.name in {f"{part}/field_rules.py", f"{part}/problems/field_rules.py"}:
            generic = {"GENERIC": "invalid"}
            for node in source.tree.body:
                if isinstance(node, ast.AnnAssign) and name_of(node.target) == "MEANINGS":
                    assert isinstance(node.value, ast.Dict)
                    return {
                        generic.get(name_of(key)) or ast.literal_eval(key): ast.literal_eval(value)
                        for key, value in zip(node.value.keys, node.value.values, strict=True)
                        if key is not None
                    }
    return {}


def named(part: str) -> Iterator[tuple[str, str]]:
    """(file, rule or type of pydantic's errors) of each rule that the code of a part names."""
    for source in parsed(part):
        yield from ((source.name, rule) for rule in _named_in(source))


def _named_in(source: Source) -> Iterator[str]:
    for call in source.calls(*NAMING):
        place = NAMING[name_of(call.func)]
        for argument in call.args[place : place + 1]:
            choices = (
                [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            )
            yield from (
                one.value
                for one in choices
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            )


def rows(name: str) -> str:
    """One of the tables, as it should be."""
    if name == "problems":
        lines = [
            "| code | status | again | title | what happened, and what to do |",
            "| --- | --- | --- | --- | --- |",
        ]
        found = sorted(kinds(), key=lambda kind: (kind.status, kind.code, kind.part))
        lines += dict.fromkeys(
            f"| `{kind.code}` | {kind.status} | {'yes' if kind.retryable else ''} | {kind.title} | {kind.detail} |"
            for kind in found
        )
    else:
        lines = ["| rule | of | what it says |", "| --- | --- | --- |"]
        lines += [
            f"| `{rule}` | {'all' if part == 'chassis' else part} | {meaning} |".replace(
                "<system>|<value>", r"<system>\|<value>"
            ).replace("`|`", r"`\|`")
            for part in PARTS
            for rule, meaning in meanings(part).items()
        ]
    return "\n".join(lines)


def written(text: str) -> dict[str, str]:
    """The tables that the document has."""
    return {match[1]: match[2] for match in TABLE.finditer(text)}


def renewed(text: str) -> str:
    """The document with tables as they should be."""
    return TABLE.sub(
        lambda match: f"<!-- Table of {match[1]}. -->\n\n{rows(match[1])}\n\n<!-- End. -->", text
    )


def main(document: Path = DOCUMENT) -> None:
    document.write_text(renewed(document.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
