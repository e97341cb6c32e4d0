"""Parses the project's Python files into syntax trees without importing them, for rules about code."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
SERVICES = ("records", "audit", "retrieval")
SOURCES = {
    "chassis": REPOSITORY / "chassis" / "src",
    **{service: REPOSITORY / "services" / service / "src" for service in SERVICES},
    "edge": REPOSITORY / "gateway" / "edge" / "src",
    "mcp_app": REPOSITORY / "gateway" / "mcp" / "src",
    "auth": REPOSITORY / "gateway" / "auth" / "src",
    "console": REPOSITORY / "gateway" / "console" / "src",
    "chartroom": REPOSITORY / "deploy" / "local" / "src",
    "chartroom_backup": REPOSITORY / "deploy" / "backup" / "src",
    "chartroom_client": REPOSITORY / "client" / "src",
}


@dataclass(frozen=True)
class Source:
    package: str
    name: str
    tree: ast.Module

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        yield from (
            node for node in self.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        )

    def calls(self, *names: str) -> Iterator[ast.Call]:
        yield from (
            node
            for node in self.nodes
            if isinstance(node, ast.Call) and name_of(node.func) in names
        )


def name_of(node: ast.expr) -> str:
    """Return the last part of a dotted name: `execute` of `connection.execute`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@cache
def parsed(package: str) -> tuple[Source, ...]:
    root = SOURCES[package]
    paths = sorted((root / package).rglob("*.py"))
    return tuple(Source(package, path.relative_to(root).as_posix(), parse(path)) for path in paths)


@cache
def migrations(service: str) -> tuple[Source, ...]:
    root = REPOSITORY / "services" / service
    paths = sorted((root / "migrations" / "versions").glob("*.py"))
    return tuple(Source(service, path.relative_to(root).as_posix(), parse(path)) for path in paths)


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def running_code() -> tuple[Source, ...]:
    """Return all code that serves requests: the chassis, the services and the gateway's apps."""
    packages = ("chassis", *SERVICES, "edge", "mcp_app", "auth", "console")
    return tuple(source for package in packages for source in parsed(package))
