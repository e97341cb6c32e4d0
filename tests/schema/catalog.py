import asyncio
import difflib
import re
from collections.abc import Iterator, Mapping

from support.databases import TestDatabase, fetch

Objects = Mapping[str, str]
RELATIONS = """
WITH c AS (
    SELECT * FROM pg_class
    WHERE relnamespace = $1::regnamespace AND relname NOT LIKE 'alembic_version%'
)
"""
# Each query returns the names and descriptions of one kind of database object.
QUERIES = {
    "table": r"""
        SELECT relname, concat_ws(
            E'\n', concat('kind ', relkind), concat('options ', reloptions),
            concat('owner ', relowner::regrole),
            concat('row-level security ', relrowsecurity, ', forced ', relforcerowsecurity),
            pg_get_viewdef(oid), pg_get_partkeydef(oid), pg_get_expr(relpartbound, oid)
        )
        FROM c WHERE relkind IN ('r', 'p', 'v', 'S')
    """,
    "column": r"""
        SELECT relname || '.' || attname, concat_ws(
            E'\n', concat('place ', row_number() OVER (PARTITION BY attrelid ORDER BY attnum)),
            format_type(atttypid, atttypmod), concat('not null ', attnotnull),
            concat('identity ', attidentity), concat('storage ', attstorage),
            concat('collation ', attcollation::regcollation),
            concat('default ', pg_get_expr(adbin, adrelid))
        )
        FROM c JOIN pg_attribute ON attrelid = c.oid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relkind IN ('r', 'p', 'v') AND attnum > 0 AND NOT attisdropped
    """,
    "constraint": r"""
        SELECT relname || '.' || conname,
            concat_ws(E'\n', pg_get_constraintdef(k.oid), concat('valid ', convalidated))
        FROM c JOIN pg_constraint k ON conrelid = c.oid WHERE contype <> 't'
    """,
    "index": r"""
        SELECT c.relname || '.' || i.relname,
            concat_ws(E'\n', pg_get_indexdef(i.oid), concat('valid ', indisvalid))
        FROM c JOIN pg_index ON indrelid = c.oid JOIN pg_class i ON i.oid = indexrelid
    """,
    "function": r"""
        SELECT proname, string_agg(
            concat_ws(E'\n', pg_get_functiondef(oid), concat('owner ', proowner::regrole)), E'\n'
        )
        FROM pg_proc WHERE pronamespace = $1::regnamespace GROUP BY proname
    """,
    "trigger": r"""
        SELECT relname || '.' || tgname,
            concat_ws(E'\n', pg_get_triggerdef(t.oid, true), concat('enabled ', tgenabled))
        FROM c JOIN pg_trigger t ON tgrelid = c.oid WHERE NOT tgisinternal
    """,
    "policy": r"""
        SELECT relname || '.' || polname, concat_ws(
            E'\n', concat('permissive ', polpermissive), concat('for ', polcmd),
            concat('to ', polroles::regrole[]), concat('using ', pg_get_expr(polqual, polrelid, true)),
            concat('check ', pg_get_expr(polwithcheck, polrelid, true))
        )
        FROM c JOIN pg_policy ON polrelid = c.oid
    """,
    # Sorts privileges, which PostgreSQL returns in the order of their grants.
    "grants": r"""
        SELECT name, string_agg(concat_ws(' ', attname, privilege), E'\n' ORDER BY attname, privilege) FROM (
            SELECT relname AS name, NULL AS attname, unnest(
                coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r'::"char" END, relowner))
            )::text AS privilege
            FROM c WHERE relkind IN ('r', 'p', 'v', 'S')
            UNION ALL
            SELECT relname, attname, unnest(attacl)::text FROM c JOIN pg_attribute ON attrelid = c.oid
            UNION ALL
            SELECT proname, NULL, unnest(coalesce(proacl, acldefault('f', proowner)))::text
            FROM pg_proc WHERE pronamespace = $1::regnamespace
        ) AS granted GROUP BY name
    """,
    "type": """
        SELECT typname, typtype::text FROM pg_type
        WHERE typnamespace = $1::regnamespace AND typtype NOT IN ('b', 'c')
    """,
}
COMMENT = re.compile(r"--[^\n]*")
TOKEN = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|\w+|[^\w\s]""")


def objects(database: TestDatabase) -> Objects:
    async def read() -> Objects:
        return {
            f"{kind} {database.service}.{name}": str(text)
            for kind, query in QUERIES.items()
            for name, text in await fetch(database.admin_dsn, RELATIONS + query, database.service)
        }

    return asyncio.run(read())


def differing(declared: Objects, migrated: Objects) -> list[str]:
    names = sorted({*declared, *migrated})
    return [name for name in names if not _is_equivalent(declared.get(name), migrated.get(name))]


def differences(declared: Objects, migrated: Objects) -> Iterator[str]:
    for name in differing(declared, migrated):
        if name not in migrated:
            yield f"{name}: no migration creates it"
        elif name not in declared:
            yield f"{name}: missing in tables.py and schema/"
        else:
            texts = (declared[name].splitlines(), migrated[name].splitlines())
            lines = difflib.unified_diff(*texts, "tables.py and schema/", "migrations", lineterm="")
            yield "\n".join([f"{name} differs:", *lines])


def _is_equivalent(one: str | None, other: str | None) -> bool:
    """Return whether two function texts differ only in white space and comments, which PostgreSQL stores."""
    if one is None or other is None:
        return False
    return one == other or _tokens(one) == _tokens(other)


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(COMMENT.sub("", text))
