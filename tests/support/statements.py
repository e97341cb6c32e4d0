"""Compares a service's SQL statements with the fields of their row types and with the given parameters."""

import ast
import dataclasses
import importlib
import pkgutil
import re
import types
import typing
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from uuid import UUID

import asyncpg

from chassis.database.statements import Query, Statement
from support.databases import TestDatabase, fetch
from support.queries import connected

RUNS = ("first", "one", "all", "run")
PYTHON_TYPES: dict[str, type] = {
    "bool": bool,
    "int2": int,
    "int4": int,
    "int8": int,
    "oid": int,
    "float4": float,
    "float8": float,
    "text": str,
    "varchar": str,
    "name": str,
    "uuid": UUID,
    "date": date,
    "timestamptz": datetime,
    "bytea": bytes,
}


def modules_of(package: str) -> Iterator[types.ModuleType]:
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        if not module.name.endswith("__main__") and module.name != f"{package}.main":
            yield importlib.import_module(module.name)


def statements_of(package: str) -> Iterator[tuple[str, Statement]]:
    for module in modules_of(package):
        for name, value in vars(module).items():
            if isinstance(value, Statement):
                yield f"{module.__name__}.{name}", value


async def wrong_columns(database: TestDatabase, package: str, *more: Statement) -> list[str]:
    """Return a line for each statement that PostgreSQL rejects, for each column that differs from the row type, and
    for each call of a statement with other parameters.
    """
    named = dict(statements_of(package)) | {one.sql: one for one in more}
    assert named, "no statements were found"
    async with connected(database.app_dsn) as connection:
        wrong = [
            f"{name}: {wrong}"
            for name, statement in named.items()
            for wrong in await _wrong(connection, statement)
        ]
    return [*wrong, *_wrong_parameters(package)]


def _wrong_parameters(package: str) -> Iterator[str]:
    for module in modules_of(package):
        for call in ast.walk(tree_of(module)):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in RUNS:
                statement = _value(module, call.func.value)
                given = {keyword.arg for keyword in call.keywords}
                if isinstance(statement, Statement) and None not in given:  # None: `**values`.
                    compiled = statement._compiled
                    names = set(compiled.names)
                    if not names - compiled.literals.keys() <= given <= names:
                        yield f"{module.__name__}:{call.lineno} gives {given} for {names}"


def _value(module: types.ModuleType, node: ast.expr) -> object:
    match node:
        case ast.Name():
            return getattr(module, node.id, None)
        case ast.Attribute():
            return getattr(_value(module, node.value), node.attr, None)
    return None


async def _wrong(connection: asyncpg.Connection, statement: Statement) -> list[str]:
    try:
        prepared = await connection.prepare(statement.sql)
    except asyncpg.PostgresError as failure:
        return [str(failure)]
    if not isinstance(row := getattr(statement, "row", None), type):
        return []
    columns = prepared.get_attributes()
    if not dataclasses.is_dataclass(row):
        fits = len(columns) == 1 and _fits(columns[0], row)
        return [] if fits else [f"{columns} for {row.__name__}"]
    hints = typing.get_type_hints(row)
    fields = [field.name for field in dataclasses.fields(row)]
    columns = columns[: len(fields)] if not isinstance(statement, Query) else columns
    if [column.name for column in columns] != fields:
        return [f"{[column.name for column in columns]} for {fields}"]
    return [
        f"{column.name} is {column.type.name} for {hints[column.name]}"
        for column in columns
        if not _fits(column, hints[column.name])
    ]


# `hint` is a type, or a union of types.
def _fits(column: asyncpg.Attribute, hint: typing.Any) -> bool:
    expected = PYTHON_TYPES.get(column.type.name)
    parts = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    return expected is None or any(
        isinstance(part, type) and (issubclass(part, expected) or _holds(part, expected))
        for part in parts
    )


def _holds(part: type, expected: type) -> bool:
    return issubclass(part, Enum) and all(isinstance(member.value, expected) for member in part)


WITH_POLICIES = """
SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relrowsecurity
"""
_MAKERS = {
    "Query": 3,
    "PagedQuery": None,
    "Command": 2,
    "ById": 3,
    "AtVersion": 3,
    "History": 3,
}  # Functions that build SQL, and the position of each function's argument `reach`.


async def without_reach(database: TestDatabase, package: str) -> set[str]:
    """Return statements on patient tables without an access condition, and functions that build such statements."""
    tables = [row[0] for row in await fetch(database.admin_dsn, WITH_POLICIES, package)]
    named = re.compile(rf"\b({'|'.join(tables)})\b")
    held = {
        name
        for name, statement in statements_of(package)
        if statement._limited is None
        and "chartroom." not in statement.sql
        and named.search(statement.sql)
    }
    return held | set(_functions_without_reach(package))


def tree_of(module: types.ModuleType) -> ast.Module:
    """Parse a file instead of using `inspect.getsource`, which fails for an empty file."""
    return ast.parse(Path(str(module.__file__)).read_text("utf-8"))


def _functions_without_reach(package: str) -> Iterator[str]:
    for module in modules_of(package):
        for function in ast.walk(tree_of(module)):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and not _has_reach(call):
                        yield f"{module.__name__}.{function.name}"


def _has_reach(call: ast.Call) -> bool:
    """Return whether a call builds no SQL statement, or one with an access condition."""
    if not isinstance(call.func, ast.Name) or call.func.id not in _MAKERS:
        return True
    place = _MAKERS[call.func.id]
    is_third = place is not None and len(call.args) >= place
    return is_third or any(keyword.arg in {"reach", "limited"} for keyword in call.keywords)
