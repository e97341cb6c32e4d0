from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Text,
    any_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as insert_or
from sqlmodel import col

from chassis.database.failures import conflict_on
from chassis.database.pool import Connection
from chassis.database.reach import principals_of_transaction
from chassis.database.statements import AtVersion, ById, Command, Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from records.panels.rows import AccessChangeRow, PanelRow
from records.tables.base import CHANGED_BY, changed_by, with_versions
from records.tables.panels import (
    AccessChange,
    Panel,
    access_callers,
    access_members,
    panel_versions,
)

TEXTS = ARRAY(Text)
GIVEN = ("name", "callers", "groups")
PANELS = select(*columns_of(PanelRow, Panel)).where(col(Panel.deleted_at).is_(None))
BELONGS = exists(
    select(literal_column("1")).where(
        access_callers.c.panel == col(Panel.number),
        access_callers.c.principal == any_(principals_of_transaction()),
    )
)
find = ById(Panel, PanelRow, BELONGS, rows=PANELS)
lock = ById(Panel, PanelRow, rows=PANELS.with_for_update())
at_version = AtVersion(with_versions(Panel, panel_versions), PanelRow)
PAGE = (
    PANELS.where(col(Panel.id) > bindparam("after"))
    .order_by(col(Panel.id))
    .limit(bindparam("limit"))
)
LIST = Query(PAGE, PanelRow, BELONGS)
OWN = PANELS.where(BELONGS).order_by(col(Panel.number)).limit(bindparam("limit"))
OWN_PANELS = Query(OWN, PanelRow)
# Panels only: tasks and break-glass give temporary access.
_ids = func.unnest(bindparam("refs", type_=TEXTS)).column_valued("given")
NOT_LASTING = Query(
    select(_ids)
    .where(
        ~exists(
            select(literal_column("1"))
            .select_from(Panel)
            .join(access_members, access_members.c.panel == col(Panel.number))
            .where(
                access_members.c.ref == _ids,
                access_members.c.until.is_(None),
                col(Panel.deleted_at).is_(None),
                BELONGS,
            )
        )
    )
    .limit(1),
    str,
)
IS_NAMED = Query(
    select(
        exists().where(
            col(Panel.name) == bindparam("name"),
            col(Panel.deleted_at).is_(None),
            col(Panel.id) != bindparam("but"),
        )
    ),
    bool,
)
INSERT = Query(
    insert_or(Panel)
    .values({name: bindparam(name) for name in GIVEN + CHANGED_BY})
    .on_conflict_do_nothing()
    .returning(*columns_of(PanelRow, Panel)),
    PanelRow,
)
UPDATE = Query(
    update(Panel)
    .values({name: bindparam(name) for name in GIVEN + CHANGED_BY})
    .where(col(Panel.id) == bindparam("panel_id"), col(Panel.deleted_at).is_(None))
    .returning(*columns_of(PanelRow, Panel)),
    PanelRow,
)
DELETE = Query(
    update(Panel)
    .values({name: bindparam(name) for name in CHANGED_BY} | {"deleted_at": func.now()})
    .where(col(Panel.id) == bindparam("panel_id"), col(Panel.deleted_at).is_(None))
    .returning(*columns_of(PanelRow, Panel)),
    PanelRow,
)
SET_CALLERS = Command(
    insert_or(access_callers)
    .from_select(
        ["principal", "panel"],
        select(
            func.unnest(bindparam("principals", type_=TEXTS)).column_valued("principal"),
            bindparam("panel", type_=access_callers.c.panel.type),
        ),
    )
    .on_conflict_do_nothing()
)
REMOVE_OTHER_CALLERS = Command(
    delete(access_callers).where(
        access_callers.c.panel == bindparam("panel"),
        access_callers.c.principal != func.all(bindparam("principals", type_=TEXTS)),
    )
)
OF_PANEL = (access_members.c.panel == bindparam("panel"), access_members.c.other_name_of.is_(None))
MEMBERS = Query(select(access_members.c.ref).where(*OF_PANEL).order_by(access_members.c.ref), str)
COUNT = Query(select(func.count()).select_from(access_members).where(*OF_PANEL), int)
ADD = Query(
    insert_or(access_members)
    .from_select(
        ["panel", "ref"],
        select(
            bindparam("panel", type_=access_members.c.panel.type),
            func.unnest(bindparam("refs", type_=TEXTS)).column_valued("ref"),
        ),
    )
    .on_conflict_do_nothing()
    .returning(access_members.c.ref),
    str,
)
JOIN = Command(insert(access_members).values(panel=bindparam("panel"), ref=bindparam("ref")))
REMOVE = Query(
    delete(access_members)
    .where(*OF_PANEL, is_any_of(access_members.c.ref, "refs", Text))
    .returning(access_members.c.ref),
    str,
)
CHANGES = Query(
    select(*columns_of(AccessChangeRow, AccessChange))
    .where(col(AccessChange.seq) > bindparam("after"))
    .order_by(col(AccessChange.seq))
    .limit(bindparam("limit")),
    AccessChangeRow,
)


async def are_lasting(connection: Connection, refs: Sequence[str]) -> bool:
    return await NOT_LASTING.first(connection, refs=refs) is None


async def add(
    connection: Connection, *, name: str, callers: list[str], groups: list[str], caller: Caller
) -> PanelRow | None:
    """Return None if the name is taken."""
    return await INSERT.first(
        connection, name=name, callers=callers, groups=groups, **changed_by(caller)
    )


async def change(
    connection: Connection,
    panel_id: UUID,
    *,
    name: str,
    callers: list[str],
    groups: list[str],
    caller: Caller,
) -> PanelRow:
    """Raises Conflict if a concurrent transaction has taken the name."""
    with conflict_on("uq_panels_name"):
        return await UPDATE.one(
            connection,
            panel_id=panel_id,
            name=name,
            callers=callers,
            groups=groups,
            **changed_by(caller),
        )


async def remove(connection: Connection, panel_id: UUID, caller: Caller) -> PanelRow:
    return await DELETE.one(connection, panel_id=panel_id, **changed_by(caller))


async def set_principals(connection: Connection, panel: int, principals: list[str]) -> None:
    await REMOVE_OTHER_CALLERS.run(connection, panel=panel, principals=principals)
    await SET_CALLERS.run(connection, panel=panel, principals=principals)


async def add_members(connection: Connection, panel: int, refs: Sequence[str]) -> list[str]:
    return await ADD.all(connection, panel=panel, refs=list(refs)) if refs else []


async def join(connection: Connection, panel: int, ref: str) -> None:
    """Add a member, which the panel MUST NOT have yet."""
    await JOIN.run(connection, panel=panel, ref=ref)


async def remove_members(connection: Connection, panel: int, refs: Sequence[str]) -> list[str]:
    return await REMOVE.all(connection, panel=panel, refs=list(refs)) if refs else []
