"""mypy does not know the attributes of FastAPI's `app.state`. This test requires that the service's application class
declares each attribute that code reads from `app.state`, with the same type.
"""

import ast
import re

import pytest
from support.sources import SERVICES, name_of, parsed

READS = (
    re.compile(r": (?P<type>\S+)(?: \| None)? = [\w.]*app\.state\.(?P<name>\w+)$", re.MULTILINE),
    re.compile(r"Annotated\[(?P<type>[\w.]+), of_state\('(?P<name>\w+)'\)\]"),
)
# Pairs of type names that are equal here: an alias or subclass, and the declared type.
SAME = {"TrustedAgents": "frozenset[str]", "Settings": "ServerSettings"}


def declared(package: str) -> dict[str, str]:
    """Return the types of all attributes that the application classes of a package declare."""
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
    """Return each attribute that code reads from `app.state`, with the type that the reading code declares."""
    texts = (ast.unparse(source.tree) for source in parsed(package))
    found = (one for text in texts for reads in READS for one in reads.finditer(text))
    return {(one["name"], type_of(one["type"])) for one in found}


def type_of(annotation: str) -> str:
    return annotation.strip("'").removesuffix(" | None").rpartition(".")[2]


@pytest.mark.parametrize("service", SERVICES)
def test_state_is_read_with_its_type(service: str):
    known, found = declared("chassis") | declared(service), read("chassis") | read(service)
    wrong = [(name, kind) for name, kind in found if known.get(name) not in {kind, SAME.get(kind)}]

    assert len(found) > 10
    assert wrong == []
