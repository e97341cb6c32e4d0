"""Remembers that a source uses an identifier for another person than the patient who has it here,
if the source's patient was rejected (docs/identity.md, rule 7).
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import Precondition
from chassis.identity.caller import Caller
from chassis.observability.logs import log_failure
from chassis.problems.problem import Problem
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.bundles.references import ByIdentifier, ByURL, Reference
from records.fhir.bundles.same_person import (
    agrees,
    agrees_with_any,
    has_birth_date,
    has_demographics,
)
from records.fhir.bundles.skipping import errors_of
from records.fhir.bundles.source_keys import url_key
from records.fhir.store import (
    claimed_numbers,
    refusals,
    refused_claim_repository,
    repository,
    resource_writes,
    row_repository,
)
from records.fhir.store.refused_claim_repository import (
    Claim,
    Sender,
    claim_of,
    resource_at,
    sender_of,
)

WITHIN_S = 30.0
# Rules of imports that depend on the patient who has an identifier.
OF_IDENTIFIERS = frozenset(
    {
        "ambiguous-reference",
        "different-person",
        "identifier-of-another-patient",
        "patient-never-changes",
    }
)


@dataclass(frozen=True, slots=True)
class SentPatient:
    """A patient that a source has sent, or a caller, if `source` is empty. `address`: at the source's
    server. `id`: None if the patient is not stored.
    """

    entry: BundleEntry
    source: str
    address: str | None
    id: UUID | None = None

    @property
    def is_written(self) -> bool:
        """Whether a caller has sent the patient under `/fhir`."""
        return self.entry.source is None

    @property
    def import_source(self) -> str | None:
        return None if self.is_written and not self.source else self.source

    @property
    def resource(self) -> str:
        if self.id is not None:
            return str(self.id)
        return "" if self.address is None else resource_at(self.address)


Find = Callable[[Transaction], Awaitable[Sequence[SentPatient]]]
Held = tuple[SentPatient, ByIdentifier, UUID]  # The identifier belongs to this patient here.


async def remember_import(
    database: Database, caller: Caller, bundle: Bundle, refused: Problem
) -> None:
    if any(one.rule in OF_IDENTIFIERS for one in errors_of(refused)):
        await remember(database, caller, partial(_patients_of, bundle))


async def remember(database: Database, caller: Caller, find: Find) -> None:
    """Store the claims of rejected patients in a second transaction, because the first was rolled
    back. A failure is only logged: the answer is the rejection.
    """
    try:
        async with database.connection(caller, WITHIN_S) as connection, connection.transaction():
            rejected = await find(Transaction(connection, caller, Precondition()))
            await refused_claim_repository.add(
                connection, await _claims(connection, caller, rejected)
            )
    except Exception as failure:  # noqa: BLE001 - The request has failed before.
        log_failure("the claims of a rejected patient are lost", failure)


async def end_import(
    transaction: Transaction, bundle: Bundle, resources: Iterable[Resource]
) -> None:
    """End the claims that earlier versions of accepted patients have left."""
    sent = [
        _sent(one.entry, one.id)
        for one in claimed_numbers.with_repeats(bundle, resources)
        if one.type == "Patient" and one.older is None
    ]
    await end(transaction, sent)


async def end(transaction: Transaction, accepted: Sequence[SentPatient]) -> None:
    if not accepted:
        return
    senders = [sender_of(one.source, transaction.caller) for one in accepted]
    claiming = await refused_claim_repository.find_senders(transaction.connection, {*senders})
    ended = {
        claim
        for one, sender in zip(accepted, senders, strict=True)
        if sender in claiming
        for claim in _ended(one, sender)
    }
    await refused_claim_repository.end(transaction.connection, ended)


def _ended(accepted: SentPatient, sender: Sender) -> Iterator[Claim]:
    yield Claim(sender.source, sender.caller, "", str(accepted.id))
    if accepted.address is not None:
        yield Claim(sender.source, sender.caller, "", resource_at(accepted.address))
    patient = accepted.entry.mapped
    if isinstance(patient, MappedPatient) and has_demographics(patient):
        for one in _identifiers(accepted.entry):
            yield from _of_any_system(partial(claim_of, sender, resource=""), one)


def _identifiers(entry: BundleEntry) -> list[ByIdentifier]:
    return [ByIdentifier("Patient", one.system, one.value) for one in entry.current_identifiers]


def _of_any_system(claim: Callable[[ByIdentifier], Claim], identifier: ByIdentifier) -> list[Claim]:
    """A reference may omit the system."""
    return [claim(identifier), claim(ByIdentifier("Patient", None, identifier.value))]


def _sent(entry: BundleEntry, id_: UUID | None = None) -> SentPatient:
    address = next((url for url in entry.urls if not url.startswith("urn:")), None)
    return SentPatient(entry, claimed_numbers.source_of(entry), address, id_)


async def _patients_of(bundle: Bundle, transaction: Transaction) -> list[SentPatient]:
    """Return the patients of an import, without versions older than known ones."""
    connection = transaction.connection
    entries = chain(bundle.entries, (one.entry for one in bundle.repeats.values()))
    sent = [_sent(one) for one in entries if one.type == "Patient"]
    addresses = {one.address for one in sent if one.address is not None}
    ids = await repository.find_ids(connection, [("Patient", url_key(url)) for url in addresses])
    names: set[Reference] = {name for one in sent for name in one.entry.names_of_addresses}
    stored = await repository.find_resources(connection, names)

    def known(one: SentPatient) -> UUID | None:
        if one.address is None:
            return None
        if (found := ids.get(("Patient", url_key(one.address)))) is not None:
            return found
        matches = stored.get(ByURL(one.address), ())
        return matches[0].id if len(matches) == 1 else None

    found = [SentPatient(one.entry, one.source, one.address, known(one)) for one in sent]
    older = await resource_writes.find_older(
        connection, [(one.id, one.entry.source, one.entry.text, None) for one in found if one.id]
    )
    return [one for one in found if one.id not in older]


async def _claims(
    connection: Connection, caller: Caller, rejected: Iterable[SentPatient]
) -> set[Claim]:
    wanted = [(one, each) for one in rejected for each in _identifiers(one.entry)]
    stored = await repository.find_resources(connection, {each for _, each in wanted})
    held = [(one, each, found.id) for one, each in wanted for found in stored.get(each, ())]
    held = await _of_other_people(connection, held)
    held = await _not_sent_before(connection, caller, held)
    return {
        claim
        for one, identifier, _ in held
        for claim in _of_any_system(
            partial(claim_of, sender_of(one.source, caller), resource=one.resource), identifier
        )
    }


async def _of_other_people(connection: Connection, held: Sequence[Held]) -> list[Held]:
    """A stored patient differs unless the two are merged; another one if the demographics do."""
    survivors = await row_repository.find_survivors(
        connection, {id_ for one, _, holder in held for id_ in (one.id, holder)}
    )
    stored = [
        (one, each, holder)
        for one, each, holder in held
        if one.id is not None and survivors.get(one.id, one.id) != survivors.get(holder, holder)
    ]
    return [*stored, *await _contradicting(connection, [one for one in held if one[0].id is None])]


async def _contradicting(connection: Connection, held: Sequence[Held]) -> list[Held]:
    persons = await row_repository.find_patients(connection, {holder for _, _, holder in held})
    doubtful = [one for one in held if not _clearly_agrees(persons.get(one[2]), one[0])]
    sent = await refusals.find_sent(connection, [*{holder for _, _, holder in doubtful}])

    def differs(one: SentPatient, holder: UUID) -> bool:
        versions = (persons.get(holder), *sent.get(holder, ()))
        known = [each for each in versions if isinstance(each, MappedPatient)]
        patient = one.entry.mapped
        return isinstance(patient, MappedPatient) and not agrees_with_any(
            known, patient, is_same_source=False
        )

    return [(one, each, holder) for one, each, holder in doubtful if differs(one, holder)]


def _clearly_agrees(person: MappedPatient | None, sent: SentPatient) -> bool:
    """Whether earlier versions of the person, which may be large, need not be read."""
    if person is None or not isinstance(sent.entry.mapped, MappedPatient):
        return False
    return has_birth_date(person) and agrees(person, sent.entry.mapped, is_same_source=False)


async def _not_sent_before(
    connection: Connection, caller: Caller, held: Sequence[Held]
) -> list[Held]:
    """Omit identifiers with which the source, or the caller, has sent the other patient."""
    sent = await refused_claim_repository.find_sent(
        connection, [(one.import_source, identifier, holder) for one, identifier, holder in held]
    )
    created = await refused_claim_repository.find_created(
        connection, caller, [(identifier, holder) for _, identifier, holder in held]
    )
    return [
        one
        for number, one in enumerate(held)
        if number not in sent and not (number in created and one[0].is_written and one[0].id)
    ]
