"""mypy does not know the type of `app.state`. So each attribute that code reads there MUST be an attribute of the
service's application, and have the type that the reader declares.
"""

import ast
import re

import pytest
from support.sources import SERVICES, name_of, parsed

READS = (
    re.compile(r": (?P<type>\S+)(?: \| None)? = [\w.]*app\.state\.(?P<name>\w+)$", re.MULTILINE),
    re.compile(r"Annotated\[(?P<type>[\w.]+), of_state\('(?P<name>\w+)'\)\]"),
)
# Aliases and subclasses that readers declare.
SAME = {"TrustedAgents": "frozenset[str]", "Settings": "ServerSettings"}


def declared(package: str) -> dict[str, str]:
    """Return the types of the attributes that application classes declare."""
    return {
        name_of(one.target): type_of(ast.unparse(one.annotation))
        for source in parsed(package)
        for made in source.nodes
        if isinstance(made, ast.ClassDef)
        and any(name.endswith("Application") for name in (made.name, *map(name_of, made.bases)))
        for one in ast.walk(made)
        if isinstance(one, ast.AnnAssign)
    }


def read(package: str) -> set[tuple[str, str]]:
    """Return attributes of `app.state` with the types that their readers declare."""
    texts = (ast.unparse(source.tree) for source in parsed(package))
    found = (one for text in texts for reads in READS for one in reads.finditer(text))
    return {(one["name"], type_of(one["type"])) for one in found}


def type_of(annotation: str) -> str:
    return annotation.strip("'").removesuffix(" | None").rpartition(".")[2]


@pytest.mark.parametrize("service", SERVICES)
def test_state_is_read_with_its_type(service: str) -> None:
    known, found = declared("chassis") | declared(service), read("chassis") | read(service)
    wrong = [(name, kind) for name, kind in found if known.get(name) not in {kind, SAME.get(kind)}]

    assert len(found) > 10
    assert wrong == []
