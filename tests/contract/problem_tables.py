"""Update the tables of docs/problems.md: `python -m tests.contract.problem_tables` with `tests` on PYTHONPATH."""

import ast
import re
import runpy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.sources import REPOSITORY, SERVICES, Source, name_of, parsed

ADVICE_BY = runpy.run_path(str(REPOSITORY / "chassis/src/chassis/problems/problem.py"))["advice_by"]
DOCUMENT = REPOSITORY / "docs" / "problems.md"
PARTS = ("chassis", *SERVICES, "edge", "mcp_app", "console")
# Functions that receive the name of a validation rule, and the position of that argument.
RULE_ARGUMENTS = {
    "PydanticCustomError": 0,
    "FieldError": 1,
    "InvalidElement": 1,
    "NotJSON": 0,
    "Unreadable": 0,
    "matching": 1,
    "reference_errors": 3,
    "_refuse": 1,
}
REASONS = "Reason"  # Enumerations of rules have this name.
TABLE = re.compile(r"<!-- Table of (\w+)\. -->\n\n(.*?)\n\n<!-- End\. -->", re.DOTALL)


@dataclass(frozen=True)
class ProblemKind:
    part: str
    code: str
    status: int
    title: str
    detail: str
    advice: str


def kinds() -> Iterator[ProblemKind]:
    for part in PARTS:
        for source in parsed(part):
            for node in source.nodes:
                if isinstance(node, ast.ClassDef) and (literals := _literals(node)).keys() >= {
                    "code",
                    "title",
                }:
                    bases = {name_of(base) for base in node.bases}
                    retryable = literals.get("retryable", "GatewayProblem" in bases)
                    status, detail = literals.get("status", 500), literals.get("detail", "")
                    advice = literals.get("advice") or ADVICE_BY(status, retryable=retryable)
                    yield ProblemKind(
                        part, literals["code"], status, literals["title"], detail, advice
                    )


def _literals(node: ast.ClassDef) -> dict[str, Any]:
    literals = {}
    for line in node.body:
        target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
        value = getattr(line, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            literals[target.id] = value.value
        elif isinstance(value, ast.Attribute) and name_of(value.value) == "Advice":
            literals["advice"] = value.attr.lower().replace("_", "-")
    return literals


def meanings(part: str) -> dict[str, str]:
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


def used_rules(part: str) -> Iterator[tuple[str, str]]:
    """Yield (file, rule) for each validation rule or pydantic error type that the code of a part uses."""
    for source in parsed(part):
        yield from ((source.name, rule) for rule in _used_in(source))


def _used_in(source: Source) -> Iterator[str]:
    for call in source.calls(*RULE_ARGUMENTS):
        position = RULE_ARGUMENTS[name_of(call.func)]
        for argument in call.args[position : position + 1]:
            choices = (
                [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            )
            yield from (
                choice.value
                for choice in choices
                if isinstance(choice, ast.Constant) and isinstance(choice.value, str)
            )
    for node in source.nodes:
        if isinstance(node, ast.ClassDef) and node.name == REASONS:
            yield from (
                ast.literal_eval(line.value) for line in node.body if isinstance(line, ast.Assign)
            )


def rows(name: str) -> str:
    if name == "problems":
        lines = [
            "| code | status | advice | title | what happened, and what to do |",
            "| --- | --- | --- | --- | --- |",
        ]
        problems = sorted(kinds(), key=lambda kind: (kind.status, kind.code, kind.part))
        lines += dict.fromkeys(
            f"| `{kind.code}` | {kind.status} | `{kind.advice}` | {kind.title} | {kind.detail} |"
            for kind in problems
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


def tables_in(text: str) -> dict[str, str]:
    return {match[1]: match[2] for match in TABLE.finditer(text)}


def updated(text: str) -> str:
    return TABLE.sub(
        lambda match: f"<!-- Table of {match[1]}. -->\n\n{rows(match[1])}\n\n<!-- End. -->", text
    )


def main(document: Path = DOCUMENT) -> None:
    document.write_text(updated(document.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
