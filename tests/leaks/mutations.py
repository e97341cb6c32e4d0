"""Mutations that remove one part of the access control; the parts are found at run time. Tests must fail for each
mutant.
"""

import ast
import copy
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from types import MappingProxyType, ModuleType
from typing import Any

import asyncpg
from support.queries import execute, fetch
from support.statements import tree_of

from chartroom.system.keys import Kind
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Statement
from chassis.http.routes import Route
from chassis.identity.allowed_callers import CallerRule
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Grant, Level
from chassis.problems.problem import PatientOutOfReach
from tests.leaks import drawing
from tests.leaks.drawing import OPERATIONS, TYPES, Drawn, DrawnCaller, Granted
from tests.leaks.owners import Owners
from tests.leaks.search import replaced

_PATIENT = r"\(SELECT nullif\(current_setting\('chartroom\.patient', true\), ''\) AS \w+\)"
_PRINCIPALS = r"\(SELECT current_setting\('chartroom\.principals', true\) AS \w+\)"
_CALLER = r"\(SELECT current_setting\('chartroom\.caller', true\) AS \w+\)"
SETTING = "current_setting('chartroom."
_PANELS = rf"[\w.]+\.principal = ANY \(string_to_array\({_PRINCIPALS}, E'\\n'\)\)"
# Patterns of SQL conditions that limit a statement to the caller's patients. A mutant replaces one condition by true.
CONDITIONS = {
    "the token's patient": rf"CAST\([\w.]+ AS TEXT\) = {_PATIENT}",
    "the caller's panels": _PANELS,
    "the members": r"[\w.]+\.ref = CAST\([\w.]+ AS TEXT\)",
    "their time": r"\([\w.]+\.until IS NULL OR [\w.]+\.until > now\(\)\)",
    "the panels of the members": r"[\w.]+\.panel = [\w.]+\.panel\b",
    "one of the caller's panels": (
        rf"[\w.]+\.panel = ANY \(array\(\(SELECT [\w.]+ \nFROM [\w.]+ \nWHERE {_PANELS}\)\)\)"
    ),
    "the panel": r"[\w.]+\.access_callers\.panel = [\w.]+\.panels\.number",
    "the writer": rf"\([^()]*recorded_by_kind[^()]*\) = {_CALLER}",
    "the maker": rf"\([^()]*created_by_kind[^()]*\) = {_CALLER}",
    "the owner": rf"\([^()]*owner_kind[^()]*\) = {_CALLER}",
    "no patient": r"[\w.]+\.patient_id IS NULL(?= AND \()",
    "the encounter's patient": r"(?<=ELSE )false(?= END)",
    "the confirmation": r"NOT [\w.]+\.unverified",
    "a patient": r"cardinality\([\w.]+\.patient_ids\) > 0",
}
# Patterns of further conditions, in the query of panel memberships that do not expire.
OF_LASTING_PANELS = {
    "for good": r"[\w.]+\.until IS NULL(?! OR )",
    "a panel that is there": r"[\w.]+\.deleted_at IS NULL",
    "the member": r"[\w.]+\.ref = \w+(?= )",
    "the panel of the member": r"[\w.]+\.access_members\.panel = [\w.]+\.panels\.number",
}
# A subquery that only returns the patient of the caller's token, without a condition to remove.
OWN_PATIENT = rf"SELECT {_PATIENT} AS \w+ \nWHERE {_PATIENT} IS NOT NULL"


# Comparisons that must not remain in an SQL statement once all known conditions are removed.
COMPARED = re.compile(rf"{re.escape(SETTING)}|\.(?:until|ref|panel|principal) (?:=|IS|>)")


class Recorder:
    """Executes SQL statements of limited callers without their access conditions, and records the statements."""

    def __init__(self) -> None:
        self.ran: dict[str, list[tuple[Any, ...]]] = {}  # The parameters of each execution, by SQL.

    @contextmanager
    def recording(self) -> Iterator[None]:
        def on(statement: Statement, connection: Connection) -> Statement:
            limited = statement._limited or statement
            if not connection.is_limited or SETTING not in limited.sql:
                return statement
            return self._recorded(statement, limited)

        with replaced((Statement, "on", on)):
            yield

    def _recorded(self, statement: Statement, limited: Statement) -> Statement:
        recorded = copy.copy(statement)

        def values(given: dict[str, object]) -> list[object]:
            self.ran.setdefault(limited.sql, []).append(tuple(limited.values(given)))
            return statement.values(given)

        recorded.values = values  # type: ignore[method-assign]
        return recorded


@dataclass(frozen=True)
class Condition:
    """An access condition of an SQL statement, and the statement without the condition."""

    what: str
    sql: str
    mutant: str


def conditions_of(sql: str, more: Mapping[str, str] = MappingProxyType({})) -> list[Condition]:
    """Return the conditions in a statement. Raise AssertionError if a use of the access rules matches no pattern."""
    forms = CONDITIONS | dict(more)
    found = [
        Condition(what, sql, f"{sql[: match.start()]}true{sql[match.end() :]}")
        for what, pattern in forms.items()
        for match in re.finditer(pattern, sql)
    ]
    rest = re.sub("|".join([*forms.values(), OWN_PATIENT]), "", sql)
    assert COMPARED.search(rest) is None, f"a condition of another form: {rest}"
    return found


def caller_of(drawn: DrawnCaller, level: drawing.Level, references: dict[int, str]) -> Caller:
    patient = None if drawn.patient is None else references[drawn.patient]
    claims = Claims(groups=drawn.groups, patient=patient)
    return Caller(drawn.name, CallerKind(drawn.kind), claims, grant=Grant(Level(int(level))))


@dataclass
class Probe:
    """A limited caller, and the patients and (as negative numbers) panels that an answer may contain."""

    caller: Caller
    seen: set[int]


def probes_of(drawn: Drawn, references: dict[int, str]) -> list[Probe]:
    levels = zip(drawn.callers, (drawing.Level.USER, drawing.Level.PATIENT), strict=False)
    return [
        Probe(
            caller_of(one, level, references),
            drawn.seen_by(one, level)
            | {-panel.number for panel in drawn.panels_of(one) if level is drawing.Level.USER},
        )
        for one, level in levels
    ]


class RolledBack(Exception):
    """Rolls back a transaction."""


@asynccontextmanager
async def rolled_back(
    database: Database, caller: Caller, *, without_policies: bool = False
) -> AsyncIterator[Connection]:
    connecting = database.connection(caller, without_policies=without_policies)
    try:
        async with connecting as connection, connection.transaction():
            yield connection
            raise RolledBack  # noqa: TRY301 - It must pass through the transaction.
    except RolledBack:
        pass


LOCKING = re.compile(r"\bFOR (UPDATE|SHARE)\b")


async def shown_by(
    database: Database, probe: Probe, sql: str, values: Iterable[Any], owners: Owners
) -> set[int]:
    """Run the SQL statement, and return the patients in its rows that the caller may not see. Any version matches,
    because the request has changed the row. Row-level security is off for locking statements, whose rows the limited
    role may not lock.
    """
    sql = re.sub(r"[\w.]+\.version = (\$\d+)(::\w+)?", r"\1::INTEGER IS NOT NULL", sql)
    is_locking = LOCKING.search(sql) is not None
    async with rolled_back(database, probe.caller, without_policies=is_locking) as connection:
        rows = await connection.fetch(sql, *values)
    return owners.found_in(repr([tuple(row) for row in rows])) - probe.seen


async def leaks(
    database: Database,
    probes: list[Probe],
    sql: str,
    requests: Iterable[tuple[Any, ...]],
    owners: Owners,
) -> bool:
    """Whether the SQL statement returns an invisible row for the parameters of some request."""
    for values in requests:
        for probe in probes:
            if await shown_by(database, probe, sql, values, owners):
                return True
    return False


@dataclass(frozen=True)
class Site:
    module: ModuleType
    function: str
    check: str

    def __str__(self) -> str:
        return f"{self.module.__name__}.{self.function}: {self.check}"


def sites_in(modules: Iterable[ModuleType], checks: Iterable[str]) -> list[Site]:
    return [
        Site(module, function.name, call.func.id)
        for module in modules
        for function in ast.walk(tree_of(module))
        if isinstance(function, ast.AsyncFunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in set(checks)
    ]


async def _allow_all(*_: Any) -> None:
    pass


@contextmanager
def without_check(site: Site) -> Iterator[None]:
    check: Callable[..., Awaitable[None]] = getattr(site.module, site.check)

    def checked(*arguments: Any) -> Awaitable[None]:
        is_in_site = sys._getframe(1).f_code.co_name == site.function
        return _allow_all() if is_in_site else check(*arguments)

    with replaced((site.module, site.check, checked)):
        yield


@dataclass(frozen=True)
class WeakRule:
    """The access rule of a route without one requirement, and a caller who is admitted only by the weak rule."""

    operation: str
    what: str
    rule: CallerRule
    weak: CallerRule
    admitted: DrawnCaller

    def __str__(self) -> str:
        return f"{self.operation} without {self.what}"


def weak_rules(routes: Iterable[Any]) -> Iterator[WeakRule]:
    """Yield each access rule without one operation of its scope, without its level, and without its kind of caller."""
    for route in routes:
        if not isinstance(route, Route) or route.rule.is_open:
            continue
        # In a route of several FHIR types, the rules of all types have the same form.
        rule = route.rule.of_types.get("Patient", route.rule)
        operation = f"{min(route.methods or ())} {route.path}".replace(":uuid", "").replace(
            ":path", ""
        )
        kind: Kind = "person" if rule.kinds == {CallerKind.PERSON} else "agent"
        if rule.need is not None:
            need = rule.need
            for one in sorted(need.operations):
                others = frozenset(need.operations - {one})
                weak = replace(need, operations=others) if others else None
                lacking = DrawnCaller("lacking", kind, _all_but(need.type, one), patient=1)
                yield WeakRule(operation, f".{one}", rule, replace(rule, need=weak), lacking)
            if not need.operations:  # A scope without operations.
                everything = (Granted(drawing.Level.SYSTEM, "*", OPERATIONS),)
                lacking = DrawnCaller("lacking", "person", everything)
                yield WeakRule(operation, need.text, rule, replace(rule, need=None), lacking)
            if need.only_system:
                weak = replace(need, only_system=False)
                limited = (Granted(drawing.Level.USER, "*", OPERATIONS),)
                caller = DrawnCaller("limited", kind, limited)
                yield WeakRule(operation, "system/", rule, replace(rule, need=weak), caller)
        if rule.for_person:
            machine = DrawnCaller("machine", "agent", ())
            yield WeakRule(
                operation, "acting for a person", rule, replace(rule, for_person=False), machine
            )
        if rule.kinds == {CallerKind.PERSON}:
            everything = (Granted(drawing.Level.SYSTEM, "*", OPERATIONS),)
            weak_rule = replace(rule, kinds=rule.kinds | {CallerKind.AGENT})
            agent = DrawnCaller("machine", "agent", everything)
            yield WeakRule(operation, "a person", rule, weak_rule, agent)


def _all_but(type_: str, operation: str) -> tuple[Granted, ...]:
    rest = OPERATIONS.replace(operation, "")
    if type_ == "*":
        return (Granted(drawing.Level.SYSTEM, "*", rest),)
    others = [one for one in TYPES if one not in {type_, "*"}]
    return (
        *(Granted(drawing.Level.SYSTEM, one, OPERATIONS) for one in others),
        Granted(drawing.Level.SYSTEM, type_, rest),
    )


@contextmanager
def weakened(weak: WeakRule) -> Iterator[None]:
    admit = CallerRule.admit

    def admit_weakly(rule: CallerRule, caller: Caller) -> Caller:
        admitted = admit(weak.weak if rule is weak.rule else rule, caller)
        if rule is weak.rule and weak.weak.need is None:
            return admitted.granted(Grant(Level.SYSTEM))
        return admitted

    with replaced((CallerRule, "admit", admit_weakly)):
        yield


PRIVILEGES = """
WITH whole AS (
    SELECT table_name, privilege_type FROM information_schema.role_table_grants
    WHERE table_schema = $1 AND grantee = $1 || '_panel'
)
SELECT * FROM whole
UNION ALL
SELECT table_name, privilege_type || ' (' || string_agg(column_name, ', ') || ')'
FROM information_schema.column_privileges c
WHERE table_schema = $1 AND grantee = $1 || '_panel'
    AND (table_name, privilege_type) NOT IN (SELECT * FROM whole)
GROUP BY table_name, privilege_type
ORDER BY 1, 2
"""
POLICIES = """
SELECT tablename, policyname, nullif(qual, 'true'), with_check IS NOT NULL,
    format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s%s%s', policyname, schemaname, tablename, permissive, cmd,
        array_to_string(roles, ', '),
        ' USING (' || qual || ')', ' WITH CHECK (' || with_check || ')')
FROM pg_policies WHERE schemaname = $1 AND ($1 || '_panel') = ANY (roles) ORDER BY 1, 2
"""
# Views that row-level security policies read with the rights of the view's owner.
VIEWS = """
SELECT tablename, viewname, rtrim(definition, ';')
FROM pg_views JOIN pg_policies USING (schemaname)
WHERE schemaname = $1 AND ($1 || '_panel') = ANY (roles)
    AND strpos(qual, schemaname || '.' || viewname) > 0
ORDER BY 1, 2
"""
EACH_ROW = """
SELECT ROW(COLUMNS)::text AS as_text, row_to_json(t)::text AS as_json, t.* FROM TABLE_NAME t
"""
SHOWN_ROW = "SELECT ROW(COLUMNS)::text AS as_text FROM TABLE_NAME t"
# The columns that the database role may read.
SHOWN_COLUMNS = """
SELECT table_name, string_agg('t.' || quote_ident(column_name), ', ' ORDER BY ordinal_position)
FROM information_schema.columns c JOIN information_schema.column_privileges p
    USING (table_schema, table_name, column_name)
WHERE table_schema = $1 AND grantee = $1 || '_panel' AND privilege_type = 'SELECT'
GROUP BY table_name
"""
# A text in parentheses after AND, OR and the like is an operand of a condition.
BEFORE_OPERAND = re.compile(r"\b(?:AND|OR|NOT|WHERE|THEN|ELSE)\s*$")
AFTER_OPERAND = re.compile(r"\s*(?:AND|OR)\b")


@dataclass(frozen=True)
class Privilege:
    table: str
    privilege: str


async def privileges(dsn: str, schema: str) -> list[Privilege]:
    return [Privilege(*row) for row in await fetch(dsn, PRIVILEGES, schema)]


@asynccontextmanager
async def revoked(dsn: str, schema: str, one: Privilege) -> AsyncIterator[None]:
    table = f"{schema}.{one.table}"
    await execute(dsn, f"REVOKE {one.privilege} ON {table} FROM {schema}_panel")
    try:
        yield
    finally:
        await execute(dsn, f"GRANT {one.privilege} ON {table} TO {schema}_panel")


@dataclass(frozen=True)
class WeakPolicy:
    """A row-level security policy with a weaker condition, or without one. `change` and `restore` are SQL."""

    table: str
    what: str
    change: str = field(repr=False)
    restore: str = field(repr=False)


def condition_mutants(condition: str) -> Iterator[tuple[str, str]]:
    """Yield each mutant of an SQL condition, in which true or false replaces an operand."""
    opened: list[int] = []
    for position, character in enumerate(condition):
        if character == "(":
            opened.append(position)
        elif character == ")":
            start = opened.pop()
            before, after = condition[:start], condition[position + 1 :]
            if BEFORE_OPERAND.search(before) or AFTER_OPERAND.match(after):
                operand = " ".join(condition[start : position + 1].split())
                for value in ("true", "false"):
                    yield f"{value} at {start} for {operand:.60}", f"{before}{value}{after}"


async def weak_policies(dsn: str, schema: str) -> list[WeakPolicy]:
    """Return the mutants of each row-level security policy on a table that the limited role may use."""
    rights: dict[str, set[str]] = {}
    for one in await privileges(dsn, schema):
        rights.setdefault(one.table, set()).add(one.privilege)
    found: list[WeakPolicy] = []
    for table, policy, condition, has_check, definition in await fetch(dsn, POLICIES, schema):
        name, rights_of_table = f"{schema}.{table}", rights.get(table, set())
        drop, alter = (
            f"DROP POLICY IF EXISTS {policy} ON {name}",
            f"ALTER POLICY {policy} ON {name}",
        )
        changes: dict[str, str] = {}
        if rights_of_table:
            changes["no policy"] = drop
            changes["no row-level security"] = f"ALTER TABLE {name} DISABLE ROW LEVEL SECURITY"
        if rights_of_table and condition:
            changes["USING true"] = f"{alter} USING (true)"
            changes |= {
                what: f"{alter} USING ({mutant})" for what, mutant in condition_mutants(condition)
            }
        if rights_of_table & {"INSERT", "UPDATE"} and has_check:
            changes["WITH CHECK true"] = f"{alter} WITH CHECK (true)"
        restore = f"{drop}; {definition}; ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        found += [WeakPolicy(table, what, change, restore) for what, change in changes.items()]
    for table, view, definition in await fetch(dsn, VIEWS, schema):
        define = f"CREATE OR REPLACE VIEW {schema}.{view} AS "
        found += [
            WeakPolicy(table, f"{view}: {what}", define + mutant, define + definition)
            for what, mutant in condition_mutants(definition)
        ]
    return found


@asynccontextmanager
async def mutated_policy(dsn: str, weak: WeakPolicy) -> AsyncIterator[None]:
    await execute(dsn, weak.change)
    try:
        yield
    finally:
        await execute(dsn, weak.restore)


Decision = Callable[[asyncpg.Record, Probe], bool]


@dataclass
class TableProbe:
    """Tries the database role of limited callers on whole tables, without the service's SQL statements.

    `free` are tables without a policy. `visible`, `storable` and `changeable` decide about a row of a table. By default
    a row is visible if all of its patients are visible to the caller, and a visible row may be stored and changed. Rows
    and privileges are read once.
    """

    database: Database
    dsn: str
    schema: str
    owners: Owners
    free: set[str] = field(default_factory=set)
    visible: Mapping[str, Decision] = field(default_factory=dict)
    storable: Mapping[str, Decision] = field(default_factory=dict)
    changeable: Mapping[str, Decision] = field(default_factory=dict)
    _rights: dict[str, set[str]] = field(default_factory=dict)
    _rows: dict[str, dict[str, asyncpg.Record]] = field(default_factory=dict)
    _columns: dict[str, str] = field(default_factory=dict)
    _updatable: dict[str, str] = field(default_factory=dict)

    async def violations(
        self, probes: list[Probe], tables: Iterable[str] | None = None
    ) -> list[str]:
        if not self._rights:
            await self._read()
        return [
            violations
            for table in (self._rights if tables is None else tables)
            for probe in probes
            for violations in await self._violations_of(
                table, self._rights[table], self._rows[table], probe
            )
        ]

    async def _read(self) -> None:
        for one in await privileges(self.dsn, self.schema):
            if one.table not in self.free:
                right, _, columns = one.privilege.partition(" ")
                self._rights.setdefault(one.table, set()).add(right)
                if right == "UPDATE" and columns:
                    self._updatable[one.table] = columns.strip("()").partition(",")[0]
        self._columns = dict(await fetch(self.dsn, SHOWN_COLUMNS, self.schema))
        for table in self._rights:
            rows = await fetch(self.dsn, self._of(table, EACH_ROW))
            self._rows[table] = {row["as_text"]: row for row in rows}

    def _of(self, table: str, sql: str) -> str:
        columns = self._columns.get(table, "t.*")
        return sql.replace("COLUMNS", columns).replace("TABLE_NAME", f"{self.schema}.{table}")

    async def _violations_of(
        self, table: str, rights: set[str], rows: dict[str, asyncpg.Record], probe: Probe
    ) -> list[str]:
        name = f"{self.schema}.{table}"
        sees = self.visible.get(table, self.may_see)
        stores = self.storable.get(table, sees)
        changes = self.changeable.get(table, sees)
        own = {text for text, row in rows.items() if sees(row, probe)}
        own_to_change = sum(changes(row, probe) for row in rows.values())
        foreign = [row for row in rows.values() if not stores(row, probe)]
        # One foreign row with a patient, and one without.
        of_each_kind = {bool(self.owners.found_in(repr(tuple(row)))): row for row in foreign}
        storable = [row for row in rows.values() if stores(row, probe)]
        found: list[str] = []
        if "SELECT" in rights and await self._shown(table, probe) != own:
            found.append(f"{table} shows other rows to {probe.caller.full_name}")
        if "INSERT" in rights:
            if any([await self._can_insert(name, row, probe) for row in of_each_kind.values()]):
                found.append(f"{table} takes a foreign row of {probe.caller.full_name}")
            if storable and not await self._can_insert(name, storable[0], probe):
                found.append(f"{table} takes no row of {probe.caller.full_name}")
        column = next(
            (list(row.keys())[-1] for row in rows.values()), None
        )  # Any column that the role may update.
        column = self._updatable.get(table, column)
        for right, sql in (
            ("UPDATE", f"UPDATE {name} SET {column} = {column}"),
            ("DELETE", f"DELETE FROM {name}"),
        ):
            if right in rights and column is not None:
                status = await self._status(probe, sql)
                if status.split()[-1] != str(own_to_change):
                    found.append(f"{right} changes other rows of {table}")
        return found

    def may_see(self, row: asyncpg.Record, probe: Probe) -> bool:
        shown = self.owners.found_in(repr(tuple(row)))
        return bool(shown) and shown <= probe.seen

    async def _shown(self, table: str, probe: Probe) -> set[str] | None:
        """Return the table's rows that are visible to the caller, or None if the statement fails."""
        try:
            async with rolled_back(self.database, probe.caller) as connection:
                rows = await connection.fetch(self._of(table, SHOWN_ROW))
        except asyncpg.PostgresError:
            return None
        return {row["as_text"] for row in rows}

    async def _status(self, probe: Probe, sql: str) -> str:
        try:
            async with rolled_back(self.database, probe.caller) as connection:
                status = await connection.execute(sql)
        except PatientOutOfReach as refusal:  # The statement read a row out of reach.
            return refusal.code
        return status

    async def _can_insert(self, name: str, row: asyncpg.Record, probe: Probe) -> bool:
        """Whether the caller may insert a copy of a row. PostgreSQL checks policies before constraints."""
        insert = (
            f"INSERT INTO {name} OVERRIDING SYSTEM VALUE "
            f"SELECT (json_populate_record(NULL::{name}, CAST($1 AS json))).*"
        )
        try:
            async with rolled_back(self.database, probe.caller) as connection:
                await connection.execute(insert, row["as_json"])
        except Exception as failure:  # noqa: BLE001 - The database's answer decides.
            return not _is_rejected(failure)
        return True


def _is_rejected(failure: BaseException) -> bool:
    """Whether a row-level security policy rejected the row, which the service answers with 403."""
    return isinstance(failure.__cause__, asyncpg.InsufficientPrivilegeError) or isinstance(
        failure, asyncpg.InsufficientPrivilegeError
    )
