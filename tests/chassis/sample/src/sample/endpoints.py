import asyncio
import gc
import logging
import threading
import warnings
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Any, NoReturn

import structlog
from fastapi import HTTPException, Query, Request, Response
from pydantic import Field
from sqlalchemy import text
from starlette.responses import StreamingResponse

from chassis.database import statements
from chassis.database.connections import DatabaseDep
from chassis.http.fields import (
    STORABLE,
    CalendarDate,
    PathSegment,
    RequestBody,
    ResponseBody,
    StoredObject,
    Timestamp,
)
from chassis.http.paging import PageQuery
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow, allow_everyone, allow_peers
from chassis.identity.authentication import CallerDep
from chassis.problems.problem import PeerUnavailable
from chassis.reads import ReadDep

router = Router()


class ThingCreate(RequestBody):
    name: Annotated[str, Field(max_length=20), STORABLE]
    place: PathSegment | None = None
    born: CalendarDate | None = None
    at: Timestamp | None = None
    details: StoredObject | None = None


class Thing(ResponseBody):
    id: int
    name: str


class ThingsQuery(PageQuery):
    place: PathSegment | None = None


class Things(ResponseBody):
    things: list[Thing]
    next: str | None


@dataclass(frozen=True, slots=True)
class ThingRow:
    id: int
    name: str


INSERT = statements.Query(
    text(
        "INSERT INTO sample.things (name, place, at) VALUES (:name, :place, :at) RETURNING id, name"
    ),
    ThingRow,
)
PAGE = statements.Query(
    text("""
SELECT id, name FROM sample.things
WHERE id > :after AND (CAST(:place AS text) IS NULL OR place = :place) ORDER BY id LIMIT :rows
"""),
    ThingRow,
)


@router.post("/things")
@allow("Basic.c")
async def create_thing(thing: ThingCreate, database: DatabaseDep, caller: CallerDep) -> Thing:
    async with database.connection(caller) as connection, connection.transaction():
        values = thing.model_dump(include={"name", "place", "at"})
        row = await INSERT.one(connection, **values)
    return Thing(id=row.id, name=row.name)


@router.get("/things")
@allow("Basic.s")
async def list_things(query: Annotated[ThingsQuery, Query()], read: ReadDep) -> Things:
    after = read.position(query, int) or 0
    async with read.database.connection(read.caller) as connection:
        found = await PAGE.all(connection, after=after, place=query.place, rows=query.rows_to_fetch)
    page, following = read.page(query, found, lambda row: [row.id])
    return Things(things=[Thing(id=row.id, name=row.name) for row in page], next=following)


@router.get("/things/{place}/{number}")
@allow("Basic.r")
async def read_thing(place: PathSegment, number: int, caller: CallerDep) -> int:
    return number


@router.post("/statements")
@allow_everyone
async def run_statement(body: dict[str, Any], database: DatabaseDep) -> str:
    async with database.connection(database.service) as connection, connection.transaction():
        for statement in body["statements"]:
            await statements.Command(text(statement)).run(
                connection, **(body.get("parameters") or {})
            )
    return "done"


@router.get("/callers/me")
@allow(None)
async def whoami(caller: CallerDep) -> dict[str, str]:
    return {"name": caller.name, "kind": caller.kind}


@router.get("/internal/peers")
@allow_peers("friend")
async def only_peers(caller: CallerDep) -> str:
    return caller.name


@router.get("/boom/{secret}")
@allow_everyone
async def boom(secret: str) -> None:
    raise RuntimeError(secret)


@router.get("/teapot")
@allow_everyone
async def teapot(status: int) -> None:
    raise HTTPException(status, detail="a secret")


@router.get("/half/{secret}")
@allow_everyone
async def half(secret: str) -> Response:
    async def parts() -> AsyncIterator[bytes]:
        yield b"half"
        raise RuntimeError(secret)

    return StreamingResponse(parts())


@router.get("/endless")
@allow_everyone
async def endless(request: Request) -> Response:
    async def parts() -> AsyncIterator[bytes]:
        yield b"begun "
        await request.app.state.stopping.wait()
        yield b"ended"

    return StreamingResponse(parts())


@router.get("/done", responses=documented(PeerUnavailable))
@allow_everyone
async def done() -> str:
    return "done"


@router.get("/noisy/{secret}")
@allow_everyone
async def noisy(secret: str) -> str:
    """Write a secret to every output that bypasses the structured log."""

    async def fail() -> NoReturn:
        raise RuntimeError(secret)

    class Unraisable:
        def __del__(self) -> None:
            raise RuntimeError(secret)

    def die() -> NoReturn:
        raise RuntimeError(secret)

    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.sleep(0)
    del task
    Unraisable()
    gc.collect()
    warnings.warn(secret, stacklevel=1)
    thread = threading.Thread(target=die)
    thread.start()
    thread.join()
    structlog.get_logger().warning("value", name=secret)
    logging.getLogger("some.library").warning("value %s", secret)
    logging.getLogger("some.library").warning("not formattable %d", secret)
    logging.getLogger("uvicorn.error").warning("value %s", secret)
    logging.getLogger("uvicornish").error(secret)
    return "done"
