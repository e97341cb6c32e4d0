import hashlib
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from chassis.database.pool import Connection
from chassis.http.inner_requests import InnerAnswer
from chassis.identity.caller import Caller
from chassis.identity.scopes import Grant, Need
from chassis.problems.problem import Problem, ScopeMissing, required
from chassis.uuids import uuid7
from chassis.writes.idempotency import IdempotencyKeys, Reference, Repeatable
from chassis.writes.write import Transaction, Writes, Written
from records.fhir.api.transactions.reads import Reader
from records.fhir.api.transactions.requests import Entry, Requests, bundle_pointer
from records.fhir.api.writes import service as writes
from records.fhir.api.writes.creations import creation
from records.fhir.api.writes.needs import shared_resource
from records.fhir.api.writes.refused import remembering
from records.fhir.api.writes.requested import Done, RequestedPatch, RequestedWrite
from records.fhir.api.writes.submitted import renamed_pointers
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.shapes.checking import Repair
from records.fhir.store.row_entries import with_all_entries

BUNDLE = "bundle"
Replay = Callable[[Connection, Reference], Awaitable[Done]]


@dataclass(frozen=True, slots=True)
class Answered:
    entry: Entry
    done: Done | None
    problem: Problem | None = None
    admitted: Caller | None = None
    read: InnerAnswer | None = None

    @property
    def is_found(self) -> bool:
        return self.done is not None and self.done.is_kept

    @property
    def repairs(self) -> Sequence[Repair]:
        asked, done = self.entry.asked, self.done
        if done is not None and done.repairs:
            return done.repairs
        return asked.submitted.repairs if isinstance(asked, RequestedWrite) else ()

    @property
    def may_be_read(self) -> bool:
        asked, admitted = self.entry.asked, self.admitted
        return (
            asked is not None and admitted is not None and admitted.may(Need.of(f"{asked.type}.r"))
        )


def entry_request(request: Repeatable, index: int) -> Repeatable:
    key = hashlib.sha256(f"{request.key}/{index}".encode()).hexdigest()
    return replace(request, key=key)


def granted(caller: Caller, entries: Sequence[Entry]) -> Caller:
    """Check the scopes of all entries; return the caller with only the needed ones."""
    scopes, grants = caller.claims.scopes, dict[Need, Grant]()
    by_need = defaultdict[Need, list[Entry]](list)
    for one in entries:
        by_need[one.need(scopes)].append(one)
    for need in sorted(by_need, key=lambda one: one.text):
        grant = scopes.grant(need)
        if grant is None:
            raise _missing(need, by_need[need])
        grants[need] = grant
    if not grants:
        return caller
    least = min(grants.values(), key=lambda grant: grant.level)
    for need in grants:
        if need.type not in SHARED and not scopes.allow_at(need, least.level):
            raise ScopeMissing(f"{least.level.name.lower()}/{need.text}")
    return caller.granted(least)


def _missing(need: Need, entries: Sequence[Entry]) -> ScopeMissing:
    if not need.only_system:
        return ScopeMissing(need.text)
    operation = "".join(sorted(need.operations))
    pointers = [bundle_pointer(f"/entry/{one.index}/resource") for one in entries]
    return shared_resource(need.type, operation, *pointers)


async def transact(
    transaction: Transaction,
    admitted: Caller,
    requests: Requests,
    keys: IdempotencyKeys,
    request: Repeatable | None,
) -> Written[list[Answered]]:
    asked = [one.asked for one in requests.entries if one.asked is not None]
    with renamed_pointers(bundle_pointer):
        done = await writes.write(transaction, asked, is_bundle=True)
    if request is not None and done:
        answered = [
            (entry_request(request, index), one.written.reference) for index, one in enumerate(done)
        ]
        await keys.keep(transaction.connection, answered)
    answers = [
        Answered(entry, one, admitted=admitted)
        for entry, one in zip(requests.entries, done, strict=True)
    ]
    return Written(answers, BUNDLE, uuid7())


async def replay_transaction(
    admitted: Caller,
    requests: Requests,
    keys: IdempotencyKeys,
    request: Repeatable | None,
    connection: Connection,
    _: Reference,
) -> list[Answered]:
    """Raises LookupError."""
    answers = []
    for index, one in enumerate(requests.entries):
        if request is None or one.asked is None:
            raise LookupError
        first = required(await keys.find(connection, entry_request(request, index)), LookupError)
        done = await _replay(admitted, one.asked)(connection, first)
        answers.append(Answered(one, done, admitted=admitted))
    return answers


def _replay(admitted: Caller, asked: RequestedWrite | RequestedPatch) -> Replay:
    if isinstance(asked, RequestedPatch):
        return partial(writes.replay_patch, admitted, asked)
    return partial(writes.replay_write, admitted, asked)


async def batch(
    all_writes: Writes,
    reader: Reader,
    caller: Caller,
    requests: Requests,
    request: Repeatable | None,
) -> list[Answered]:
    return [
        await _one(
            all_writes, caller, one, None if request is None else entry_request(request, one.index)
        )
        if one.read_url is None
        else await _read(reader, one, one.read_url)
        for one in requests.entries
    ]


async def _read(reader: Reader, entry: Entry, url: str) -> Answered:
    try:
        return Answered(entry, None, read=await reader.answer(url))
    except Problem as problem:
        return Answered(entry, None, problem)


async def _one(
    all_writes: Writes, caller: Caller, entry: Entry, request: Repeatable | None
) -> Answered:
    asked = entry.asked
    if asked is None:
        return Answered(entry, None, entry.refused)

    async def work(transaction: Transaction) -> Written[Done]:
        with renamed_pointers(bundle_pointer):
            (done,) = await writes.write(transaction, [asked])
        return done.written

    try:
        admitted = granted(caller, [entry])
        if isinstance(asked, RequestedWrite):
            make = partial(creation, asked=asked)
            created = await all_writes.create(make, caller=admitted, request=request)
            if created is not None:
                return Answered(entry, created[0], admitted=admitted)
        replay = _replay(admitted, asked)
        async with remembering(all_writes.database, admitted, [asked]):
            done, _, _ = await with_all_entries(
                all_writes.database,
                lambda: all_writes.run(work, caller=admitted, request=request, replay=replay),
            )
    except Problem as problem:
        return Answered(entry, None, problem)
    return Answered(entry, done, admitted=admitted)
